-- The second wall, see territory/R__walls.sql. A municipality reads what was done to its schools and what its people did; a school what was
-- done to it. Whoever does something adds to the journal, also who may read none of it.
alter table journal.entry enable row level security;
drop policy if exists sight on journal.entry;
create policy sight on journal.entry for select
    using ((select territory.sees_all())
           or municipality = (select territory.seen_municipality())
           or person_municipality = (select territory.seen_municipality())
           or school in (select territory.named_schools()));
drop policy if exists adding on journal.entry;
create policy adding on journal.entry for insert with check (true);
