-- The second wall, see territory/R__walls.sql. A cut sight knows only runs that were in force at least for a while or are drafts shown for
-- corrections, so that a card of an earlier day can be opened; whose a school is follows from today, as everywhere.

alter view identification.in_force set (security_invoker = true);
alter view identification.shown set (security_invoker = true);

-- What was or is for others than the whole region
create or replace view identification.seen_runs with (security_invoker = true) as
    select run from identification.once_in_force
    union
    select run from identification.shown;

alter table identification.run enable row level security;
drop policy if exists sight on identification.run;
create policy sight on identification.run
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or (select territory.sees_something()) and id in (select run from identification.seen_runs)));

alter table identification.verdict enable row level security;
drop policy if exists sight on identification.verdict;
create policy sight on identification.verdict
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())
              and run in (select run from identification.seen_runs)));

alter table identification.left_out enable row level security;
drop policy if exists sight on identification.left_out;
create policy sight on identification.left_out
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())
              and run in (select run from identification.seen_runs)));

alter table identification.judged_outcome enable row level security;
drop policy if exists sight on identification.judged_outcome;
create policy sight on identification.judged_outcome
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or exists (select from identification.verdict of
                      where of.run = judged_outcome.run and of.school = judged_outcome.school)));

alter table identification.missing enable row level security;
drop policy if exists sight on identification.missing;
create policy sight on identification.missing
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or exists (select from identification.verdict of
                      where of.run = missing.run and of.school = missing.school)));

alter table identification.input enable row level security;
drop policy if exists sight on identification.input;
create policy sight on identification.input
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or exists (select from identification.verdict of
                      where of.run = input.run and of.school = input.school)));
