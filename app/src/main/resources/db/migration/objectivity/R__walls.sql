-- The second wall, see territory/R__walls.sql. A cut sight knows only what the region has opened, and of that its own schools.

alter view objectivity.opened set (security_invoker = true);

alter table objectivity.screening enable row level security;
drop policy if exists sight on objectivity.screening;
create policy sight on objectivity.screening
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or (select territory.sees_something()) and id in (select screening from objectivity.opened)));

alter table objectivity.work enable row level security;
drop policy if exists sight on objectivity.work;
-- Who subtracts the own schools from the sums must not be left with one other school.
create policy sight on objectivity.work
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or (select territory.sees_something()) and screening in (select screening from objectivity.opened)
              and schools >= 3
              and schools - 1 <> (select count(*)
                                  from (select s.school from objectivity.sign s
                                        where s.screening = work.screening and s.year = work.year and s.procedure = work.procedure
                                        union
                                        select n.school from objectivity.not_asked n
                                        where n.screening = work.screening and n.year = work.year and n.procedure = work.procedure) seen)));

alter table objectivity.sign enable row level security;
drop policy if exists sight on objectivity.sign;
create policy sight on objectivity.sign
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())
              and screening in (select screening from objectivity.opened)));

alter table objectivity.not_asked enable row level security;
drop policy if exists sight on objectivity.not_asked;
create policy sight on objectivity.not_asked
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())
              and screening in (select screening from objectivity.opened)));

alter table objectivity.marker enable row level security;
drop policy if exists sight on objectivity.marker;
create policy sight on objectivity.marker
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())
              and screening in (select screening from objectivity.opened)));

alter table objectivity.step enable row level security;
drop policy if exists sight on objectivity.step;
create policy sight on objectivity.step
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())));
