-- The second wall: what a connection may see follows from three settings, which opora.access.store.SightedConnections writes for whoever asks:
--   opora.sight         all · municipality · schools · none; nothing said is none
--   opora.municipality  the number of the municipality, when the sight is of one
--   opora.schools       numbers with commas, when the sight is of schools named one by one
--   opora.results       yes, when the role sees results at all; an administrator sees the names of schools only
-- Policies ask the functions inside (select …), so that a query calls each of them once and not for every row.
-- This file runs again whenever it changes; so do its namesakes in the other rooms.

create or replace function territory.sight() returns text
    language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('opora.sight', true), ''), 'none') $$;

create or replace function territory.sees_all() returns boolean
    language sql stable parallel safe as
$$ select territory.sight() = 'all' $$;

create or replace function territory.sees_something() returns boolean
    language sql stable parallel safe as
$$ select territory.sight() <> 'none' $$;

create or replace function territory.sees_results() returns boolean
    language sql stable parallel safe as
$$ select coalesce(current_setting('opora.results', true), '') = 'yes' $$;

-- Null unless the sight is of one municipality
create or replace function territory.seen_municipality() returns bigint
    language sql stable parallel safe as
$$ select case when territory.sight() = 'municipality' then nullif(current_setting('opora.municipality', true), '')::bigint end $$;

-- None unless the sight is of schools named one by one
create or replace function territory.named_schools() returns setof bigint
    language sql stable parallel safe rows 10 as
$$ select unnest(string_to_array(nullif(current_setting('opora.schools', true), ''), ',')::bigint[]) where territory.sight() = 'schools' $$;

-- Schools that anything ever put into the municipality in sight, or into one that was joined to it by today: the few among which those of today
-- are looked for, so that the wall does not work out the whole register for every query
create or replace function territory.schools_ever_seen() returns setof bigint
    language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as
$$
    with own as materialized (
      select m.id from territory.municipalities_on(current_date) m where m.stands_for = territory.seen_municipality())
    select e.school from territory.school_entry e join own on own.id = e.municipality
    union
    select t.school from territory.school_turn t join own on own.id = t.municipality
$$;

-- Schools in sight when the sight is cut: the named ones, or those that are of the municipality now. Reads the register as its owner does:
-- the wall before the register cannot ask the register through itself.
create or replace function territory.seen_schools() returns setof bigint
    language plpgsql stable parallel safe rows 50 security definer set search_path = pg_catalog, pg_temp as
$$
begin
    case territory.sight()
        when 'schools' then
            return query select territory.named_schools();
        when 'municipality' then
            return query
                select id from territory.open_school
                where municipality = territory.seen_municipality()
                  and id = any (array(select territory.schools_ever_seen()));
        else
            null;
    end case;
end
$$;

-- The name of the region on a day is nobody's secret, whoever's entry says it: of the newest register that gives one, or of a later change
drop function if exists territory.region_name();
create or replace function territory.region_name(day date) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
    select name
    from ((select region as name, edition from territory.school_entry
           where edition is not null and region <> ''
           order by case when since <= day then edition else -edition end desc, id desc limit 1)
          union all
          (select t.name, a.edition from territory.region_turn t join territory.counting_act a on a.id = t.act
           where a.on_day <= day
           order by a.on_day desc, a.edition desc limit 1)) known
    order by edition desc limit 1
$$;

-- Municipalities of a day that schools stand or stood in, with how many of them: names and numbers of a public register, for whoever records a
-- change may have to name a municipality in which nothing is seen
create or replace function territory.known_municipalities(day date)
    returns table (id bigint, name text, stands_for bigint, abolished boolean, working bigint, closed bigint)
    language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
    with schools as (
      select s.municipality,
             count(*) filter (where s.closed_on is null or s.closed_on > day) as working,
             count(*) filter (where s.closed_on <= day) as closed
      from territory.schools_on(day) s group by s.municipality)
    select m.id, m.name, m.stands_for, m.closed, coalesce(s.working, 0), coalesce(s.closed, 0)
    from territory.municipalities_on(day) m left join schools s on s.municipality = m.id
    where territory.sees_something() and exists (
      select from territory.school_entry e where e.municipality = m.id and e.edition is not null
      union all
      select from territory.school_turn t join territory.counting_act a on a.id = t.act where t.municipality = m.id
      union all
      select from territory.municipality_turn t join territory.counting_act a on a.id = t.act
      where t.merged_into = m.id)
$$;

alter view territory.named_school set (security_invoker = true);
alter view territory.open_school set (security_invoker = true);

alter table territory.school enable row level security;
drop policy if exists sight on territory.school;
create policy sight on territory.school
    using ((select territory.sees_all()) or id in (select territory.seen_schools()));

alter table territory.school_code enable row level security;
drop policy if exists sight on territory.school_code;
create policy sight on territory.school_code
    using ((select territory.sees_all()) or school in (select territory.seen_schools()));

alter table territory.school_entry enable row level security;
drop policy if exists sight on territory.school_entry;
create policy sight on territory.school_entry
    using ((select territory.sees_all()) or school in (select territory.seen_schools()));

-- Changes of the territory: those of municipalities and of the region are everybody's, those of schools for whoever sees one of the schools.
-- Asked as the owner, because the wall before the changes cannot ask their schools through itself.
create or replace function territory.hidden_acts() returns setof bigint
    language plpgsql stable parallel safe rows 50 security definer set search_path = pg_catalog, pg_temp as
$$
begin
    if not territory.sees_all() then
        return query
            select s.act from territory.act_school s
            group by s.act having not bool_or(s.school in (select territory.seen_schools()));
    end if;
end
$$;

alter view territory.counting_act set (security_invoker = true);
alter view territory.act_school set (security_invoker = true);
alter view territory.named_municipality set (security_invoker = true);
alter view territory.counting_code set (security_invoker = true);
alter view territory.brought_code set (security_invoker = true);

alter table territory.act enable row level security;
drop policy if exists sight on territory.act;
create policy sight on territory.act
    using ((select territory.sees_all())
           or (select territory.sees_something()) and id not in (select territory.hidden_acts()));

alter table territory.act_line enable row level security;
drop policy if exists sight on territory.act_line;
create policy sight on territory.act_line
    using ((select territory.sees_all()) or exists (select from territory.act seen where seen.id = act_line.act));

alter table territory.act_withdrawal enable row level security;
drop policy if exists sight on territory.act_withdrawal;
create policy sight on territory.act_withdrawal
    using ((select territory.sees_all()) or exists (select from territory.act seen where seen.id = act_withdrawal.act));

alter table territory.school_turn enable row level security;
drop policy if exists sight on territory.school_turn;
create policy sight on territory.school_turn
    using ((select territory.sees_all()) or school in (select territory.seen_schools()));

alter table territory.successor enable row level security;
drop policy if exists sight on territory.successor;
create policy sight on territory.successor
    using ((select territory.sees_all())
           or predecessor in (select territory.seen_schools()) or successor in (select territory.seen_schools()));

alter table territory.municipality_turn enable row level security;
drop policy if exists sight on territory.municipality_turn;
create policy sight on territory.municipality_turn using ((select territory.sees_something()));

alter table territory.region_turn enable row level security;
drop policy if exists sight on territory.region_turn;
create policy sight on territory.region_turn using ((select territory.sees_something()));

alter table territory.code_withdrawal enable row level security;
drop policy if exists sight on territory.code_withdrawal;
create policy sight on territory.code_withdrawal
    using ((select territory.sees_all())
           or exists (select from territory.school_code seen where seen.id = code_withdrawal.code));

alter table territory.partner enable row level security;
drop policy if exists sight on territory.partner;
create policy sight on territory.partner using ((select territory.sees_something()));

alter table territory.partner_turn enable row level security;
drop policy if exists sight on territory.partner_turn;
create policy sight on territory.partner_turn using ((select territory.sees_something()));

-- Which school was joined to which, and since when: of a public register, for whoever sees a school sees the classes that came to it
create or replace function territory.absorptions() returns table (school bigint, into_school bigint, since date)
    language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
    select s.id, n.school, s.closed_on
    from territory.schools_on(current_date) s join territory.named_school n on n.key = territory.key_of(s.merged_into)
    where s.id = any (array(select e.school from territory.school_entry e where e.merged_into <> ''
                            union select m.predecessor from territory.successor m where m.kind = 'MERGED'))
      and territory.sees_something() and s.merged_into <> '' and s.closed_on is not null and n.school <> s.id
$$;

-- Schools in sight and those that were joined to them by today: a merger ahead shows nothing. Without any class to see it is not asked.
create or replace function territory.schools_of_seen_classes() returns setof bigint
    language plpgsql stable parallel safe rows 50 security definer set search_path = pg_catalog, pg_temp as
$$
begin
    return query
        with recursive joined as materialized (select * from territory.absorptions()),
        seen as (
          select s as id from territory.seen_schools() s
          union
          select j.school from joined j join seen on seen.id = j.into_school where j.since <= current_date)
        select id from seen;
end
$$;

alter table territory.class_turn enable row level security;
drop policy if exists sight on territory.class_turn;
create policy sight on territory.class_turn
    using ((select territory.sees_all()) or school in (select territory.schools_of_seen_classes())
           or moved_from in (select territory.schools_of_seen_classes()))
    with check ((select territory.sees_all())
                or school in (select territory.schools_of_seen_classes())
                   and (moved_from is null or moved_from in (select territory.schools_of_seen_classes())));

alter table territory.class_entry enable row level security;
drop policy if exists sight on territory.class_entry;
create policy sight on territory.class_entry
    using ((select territory.sees_all()) or school in (select territory.schools_of_seen_classes()));

-- Asked as the owner, as for changes of schools; from the classes in sight, because a region has very many others
create or replace function territory.seen_class_acts() returns setof bigint
    language plpgsql stable parallel safe rows 50 security definer set search_path = pg_catalog, pg_temp as
$$
begin
    if not territory.sees_all() then
        return query
            with seen as materialized (select s as school from territory.schools_of_seen_classes() s)
            select t.act from territory.class_turn t join seen on seen.school = t.school
            union
            select t.act from territory.class_turn t join seen on seen.school = t.moved_from;
    end if;
end
$$;

create or replace function territory.is_told_of_classes(some_act bigint) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as
$$ select exists (select from territory.class_turn t where t.act = some_act) $$;

-- A change is written before its classes are: whoever writes it does not read it back before
alter table territory.class_act enable row level security;
drop policy if exists sight on territory.class_act;
create policy sight on territory.class_act
    using ((select territory.sees_all()) or id in (select territory.seen_class_acts()))
    with check ((select territory.sees_all())
                or (select territory.sees_something()) and not territory.is_told_of_classes(id));
drop function if exists territory.hidden_class_acts();

alter table territory.class_act_withdrawal enable row level security;
drop policy if exists sight on territory.class_act_withdrawal;
create policy sight on territory.class_act_withdrawal
    using ((select territory.sees_all()) or exists (select from territory.class_act seen where seen.id = class_act_withdrawal.act));

alter table territory.class_successor enable row level security;
drop policy if exists sight on territory.class_successor;
create policy sight on territory.class_successor
    using ((select territory.sees_all()) or exists (select from territory.class_act seen where seen.id = class_successor.act));
