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

-- Rows about municipalities that may be told to somebody who sees these schools: with fewer than three schools behind the numbers, or with all but
-- one of them in sight, the numbers of a school out of sight would follow by subtraction. Which schools are behind follows from what is known of them.
-- Asked as the owner, who knows the schools out of sight, and once for a whole query.
create or replace function results.told_municipalities(seen bigint[]) returns setof bigint
    language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
    with schools as materialized (
      select id, municipality, id = any(seen) as is_seen from territory.open_school),
    theirs as materialized (
      select id, municipality, is_seen from schools
      where municipality in (select municipality from schools where is_seen)),
    whole as (
      select municipality from theirs group by municipality having bool_and(is_seen)),
    behind as (
      select municipality, year, procedure
      from (select t.id, t.municipality, t.is_seen, o.year, o.procedure
            from theirs t join results.outcome o on o.school = t.id and o.counts and o.participants > 0
            union
            select t.id, t.municipality, t.is_seen, c.year, c.procedure
            from theirs t join results.complement c on c.school = t.id and c.counts and coalesce(c.participants, 1) > 0) known
      group by municipality, year, procedure
      having count(*) >= 3 and count(*) filter (where not is_seen) >= 2)
    select c.id from results.complement c
    where c.level = 'MUNICIPALITY' and c.edition is not null
      and (c.municipality in (select municipality from whole)
           or (c.municipality, c.year, c.procedure) in (select municipality, year, procedure from behind))
$$;

-- Reports about the municipality of a school that somebody with this sight is not told of: which there are, and none of their numbers
create or replace function results.withheld_complements(of_school bigint, seen bigint[])
    returns table (year smallint, procedure text, kind text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
    select c.year, c.procedure, c.kind
    from results.complement c
    where c.counts and of_school = any(seen)
      and c.municipality in (select municipality from territory.open_school where id = of_school)
      and c.id not in (select results.told_municipalities(seen))
      and (select territory.sees_results())
$$;

-- Rows of the country and the region are to be read by whoever sees results at all, those of a municipality by whoever sees a school of it, as long as
-- nothing can be worked out from them of a school out of sight
alter table results.complement enable row level security;
drop policy if exists sight on results.complement;
create policy sight on results.complement
    using ((select territory.sees_results()) and ((select territory.sees_all()) or school in (select territory.seen_schools())));
drop policy if exists reading on results.complement;
create policy reading on results.complement for select
    using ((select territory.sees_results()) and (select territory.sees_something())
           and edition is not null and exists (select from territory.seen_schools())
           and (level in ('COUNTRY', 'REGION')
                or id in (select results.told_municipalities(array(select territory.seen_schools())))));

-- Works are described to everybody who sees results at all
alter table results.description enable row level security;
drop policy if exists sight on results.description;
create policy sight on results.description
    using ((select territory.sees_results()) and ((select territory.sees_all()) or school in (select territory.seen_schools())));
drop policy if exists reading on results.description;
create policy reading on results.description for select
    using ((select territory.sees_results()) and (select territory.sees_something())
           and edition is not null and kind = 'WORK' and exists (select from territory.seen_schools()));

-- Only the owner of a table may tell the planner of it
create or replace function results.tell_planner() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
    analyze results.outcome (batch, edition, counts, school, year, procedure);
    analyze results.class_outcome (outcome);
    analyze results.complement (batch, edition, counts, subject, year, procedure, kind);
end
$$;
