-- The code of a school is of a public register: whoever sees a school that was joined to one out of sight reads to which
create function territory.code_of(some_school bigint) returns text
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
    return (select e.code from territory.school_entry e
            where e.school = some_school and e.edition is not null and territory.sees_something()
            order by e.edition desc, e.id desc limit 1);
end
$$;

-- Every school that counts now, as far as is known now, as it was on a day. Of loads the newest one that speaks of the day counts; before the
-- first that does, the oldest one. Of changes the latest day counts. Between a load and a change the newer knowledge counts.
-- A load that does not know a name or a municipality is silent about it.
create or replace function territory.schools_on(day date)
returns table (id bigint, key text, code text, name text, municipality bigint, closed_after smallint, merged_into text, region text,
               kind text, settlement text, grades text, latitude text, longitude text, closed_on date)
language sql stable as $$
    select l.school, l.key, l.code,
           case when t.name_edition > coalesce(l.name_edition, 0) then t.name else coalesce(l.name, l.code) end,
           m.stands_for,
           case when t.standing_edition > l.edition
                then case t.standing when 'CLOSED'
                     then (extract(year from t.standing_on - 1) + case when extract(month from t.standing_on - 1) >= 9 then 1 else 0 end)::smallint end
                else l.closed_after end,
           case when t.standing_edition > l.edition
                then coalesce((select territory.code_of(s.successor) from territory.successor s
                               where s.act = t.standing_act and s.predecessor = l.school and s.kind = 'MERGED'), '')
                else l.merged_into end,
           l.region, l.kind, l.settlement, l.grades, l.latitude, l.longitude,
           case when t.standing_edition > l.edition
                then case t.standing when 'CLOSED' then t.standing_on end
                else make_date(l.closed_after, 9, 1) end
    from (
      select e.school,
             (array_agg(e.key          order by e.place desc, e.id desc))[1] as key,
             (array_agg(e.code         order by e.place desc, e.id desc))[1] as code,
             (array_agg(e.name         order by e.place desc, e.id desc) filter (where e.name <> e.code))[1] as name,
             (array_agg(e.edition      order by e.place desc, e.id desc) filter (where e.name <> e.code))[1] as name_edition,
             (array_agg(e.municipality order by e.place desc, e.id desc) filter (where e.told))[1] as municipality,
             (array_agg(e.edition      order by e.place desc, e.id desc) filter (where e.told))[1] as municipality_edition,
             (array_agg(e.municipality order by e.place desc, e.id desc))[1] as nowhere,
             (array_agg(e.edition      order by e.place desc, e.id desc))[1] as edition,
             (array_agg(e.closed_after order by e.place desc, e.id desc))[1] as closed_after,
             (array_agg(e.merged_into  order by e.place desc, e.id desc))[1] as merged_into,
             coalesce((array_agg(e.region     order by e.place desc, e.id desc) filter (where e.region <> ''))[1], '') as region,
             coalesce((array_agg(e.kind       order by e.place desc, e.id desc) filter (where e.kind <> ''))[1], '') as kind,
             coalesce((array_agg(e.settlement order by e.place desc, e.id desc) filter (where e.settlement <> ''))[1], '') as settlement,
             coalesce((array_agg(e.grades     order by e.place desc, e.id desc) filter (where e.grades <> ''))[1], '') as grades,
             coalesce((array_agg(e.latitude   order by e.place desc, e.id desc) filter (where e.latitude <> ''))[1], '') as latitude,
             coalesce((array_agg(e.longitude  order by e.place desc, e.id desc) filter (where e.longitude <> ''))[1], '') as longitude
      from (
        select x.*, x.municipality_name <> 'Муниципалитет не указан' as told,
               case when x.since <= day then x.edition else -x.edition end as place
        from territory.school_entry x
        where x.edition is not null) e
      group by e.school) l
    left join (
      select s.school,
             (array_agg(s.name         order by a.on_day desc, a.edition desc) filter (where s.name <> ''))[1] as name,
             (array_agg(a.edition      order by a.on_day desc, a.edition desc) filter (where s.name <> ''))[1] as name_edition,
             (array_agg(s.municipality order by a.on_day desc, a.edition desc) filter (where s.municipality is not null))[1] as municipality,
             (array_agg(a.edition      order by a.on_day desc, a.edition desc) filter (where s.municipality is not null))[1] as municipality_edition,
             (array_agg(s.standing     order by a.on_day desc, a.edition desc) filter (where s.standing <> ''))[1] as standing,
             (array_agg(a.edition      order by a.on_day desc, a.edition desc) filter (where s.standing <> ''))[1] as standing_edition,
             (array_agg(a.on_day       order by a.on_day desc, a.edition desc) filter (where s.standing <> ''))[1] as standing_on,
             (array_agg(a.id           order by a.on_day desc, a.edition desc) filter (where s.standing <> ''))[1] as standing_act
      from territory.school_turn s join territory.counting_act a on a.id = s.act
      where a.on_day <= day
      group by s.school) t on t.school = l.school
    join territory.municipalities_on(day) m
      on m.id = case when t.municipality_edition > coalesce(l.municipality_edition, 0)
                     then t.municipality else coalesce(l.municipality, l.nowhere) end
$$;

-- What the wall of a municipality asks first
create index school_entry_municipality on territory.school_entry (municipality);
create index school_entry_merged on territory.school_entry (school) where merged_into <> '';
create index school_turn_municipality on territory.school_turn (municipality) where municipality is not null;
