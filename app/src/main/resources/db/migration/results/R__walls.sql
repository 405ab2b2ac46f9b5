-- The second wall, see territory/R__walls.sql: results of a school are for whoever sees the school

alter table results.outcome enable row level security;
drop policy if exists sight on results.outcome;
create policy sight on results.outcome
    using ((select territory.sees_results()) and ((select territory.sees_all()) or school in (select territory.seen_schools())));

alter table results.class_outcome enable row level security;
drop policy if exists sight on results.class_outcome;
create policy sight on results.class_outcome
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or exists (select from results.outcome whole where whole.id = class_outcome.outcome)));

-- Rows of the country and the region are for whoever sees results at all, those of a municipality for whoever sees a school of it
alter table results.complement enable row level security;
drop policy if exists sight on results.complement;
create policy sight on results.complement
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())
           or edition is not null and exists (select from territory.seen_schools())
              and (level in ('COUNTRY', 'REGION') or municipality in (select s.municipality from territory.open_school s))));

-- Only the owner of a table may tell the planner of it
create or replace function results.tell_planner() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
    analyze results.outcome (batch, edition, counts, school, year, procedure);
    analyze results.complement (batch, edition, counts, subject, year, procedure, kind);
end
$$;
