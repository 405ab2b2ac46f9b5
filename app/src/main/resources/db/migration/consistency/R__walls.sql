-- The second wall, see territory/R__walls.sql: what is wrong with the data of a school is for whoever sees the school

alter table consistency.task enable row level security;
drop policy if exists sight on consistency.task;
create policy sight on consistency.task
    using ((select territory.sees_all())
           or school in (select territory.seen_schools())
           or municipality = (select territory.seen_municipality()));

alter table consistency.task_event enable row level security;
drop policy if exists sight on consistency.task_event;
create policy sight on consistency.task_event
    using ((select territory.sees_all())
           or exists (select from consistency.task seen where seen.id = task_event.task));
