-- The second wall, see territory/R__walls.sql. What was done about a school is seen with the school, by whoever sees results; the pages show it to
-- those alone who work with many schools.

alter table overview.step enable row level security;
drop policy if exists sight on overview.step;
create policy sight on overview.step
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())));
