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

-- Whether the numbers of a whole municipality may be told to somebody who sees only these of its schools: with fewer than three schools behind
-- them, or with one that is not in sight, the numbers of that one follow by subtraction. Which schools are behind follows from what is known of them.
create or replace function results.hides_schools(of_municipality bigint, of_year smallint, of_procedure text, seen bigint[]) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as
$$
    with theirs as (select id from territory.open_school where municipality = of_municipality),
    behind as (
      select id from theirs
      where exists (select from results.outcome o
                    where o.counts and o.school = theirs.id and o.year = of_year and o.procedure = of_procedure and o.participants > 0)
         or exists (select from results.complement c
                    where c.counts and c.school = theirs.id and c.year = of_year and c.procedure = of_procedure
                      and coalesce(c.participants, 1) > 0))
    select exists (select from theirs where id <> all(seen))
       and (select count(*) < 3 or count(*) filter (where id <> all(seen)) < 2 from behind)
$$;

-- Reports about the municipality of a school that somebody with this sight is not told of: which there are, and none of their numbers
create or replace function results.withheld_complements(of_school bigint, seen bigint[])
    returns table (year smallint, procedure text, kind text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
    select c.year, c.procedure, c.kind
    from territory.open_school s join results.complement c on c.municipality = s.municipality
    where c.counts and s.id = of_school and of_school = any(seen)
      and (select territory.sees_results()) and results.hides_schools(c.municipality, c.year, c.procedure, seen)
$$;

-- Rows of the country and the region are for whoever sees results at all, those of a municipality for whoever sees a school of it, as long as
-- nothing can be worked out from them of a school out of sight
alter table results.complement enable row level security;
drop policy if exists sight on results.complement;
create policy sight on results.complement
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())
           or edition is not null and exists (select from territory.seen_schools())
              and (level in ('COUNTRY', 'REGION')
                   or municipality in (select s.municipality from territory.open_school s)
                      and not results.hides_schools(municipality, year, procedure, array(select territory.seen_schools())))));

-- Works are described to everybody who sees results at all
alter table results.description enable row level security;
drop policy if exists sight on results.description;
create policy sight on results.description
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())
           or edition is not null and kind = 'WORK' and (select territory.sees_something())));

-- Only the owner of a table may tell the planner of it
create or replace function results.tell_planner() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
    analyze results.outcome (batch, edition, counts, school, year, procedure);
    analyze results.complement (batch, edition, counts, subject, year, procedure, kind);
end
$$;
