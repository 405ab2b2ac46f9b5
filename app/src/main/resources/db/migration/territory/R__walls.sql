-- The second wall: what a connection may see follows from three settings, which opora.access.store.SightedConnections writes for whoever asks:
--   opora.sight         all · municipality · schools · none; nothing said is none
--   opora.municipality  the number of the municipality, when the sight is of one
--   opora.schools       numbers with commas, when the sight is of schools named one by one
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

-- Null unless the sight is of one municipality
create or replace function territory.seen_municipality() returns bigint
    language sql stable parallel safe as
$$ select case when territory.sight() = 'municipality' then nullif(current_setting('opora.municipality', true), '')::bigint end $$;

-- None unless the sight is of schools named one by one
create or replace function territory.named_schools() returns setof bigint
    language sql stable parallel safe rows 10 as
$$ select unnest(string_to_array(nullif(current_setting('opora.schools', true), ''), ',')::bigint[]) where territory.sight() = 'schools' $$;

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
            return query select id from territory.open_school where municipality = territory.seen_municipality();
        else
            null;
    end case;
end
$$;

-- The name of the region is nobody's secret, whoever's entry says it
create or replace function territory.region_name() returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
    select region from territory.school_entry
    where edition is not null and region <> ''
    order by edition desc, id desc limit 1
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
