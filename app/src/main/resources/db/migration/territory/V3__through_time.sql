-- One order of everything that changes what is known: loads are accepted and changes are recorded one after another. A higher number is newer knowledge.
create sequence territory.edition;

-- What a load says of a school it says of the day of its acceptance and later. What was loaded before days were kept holds for ever.
alter table territory.school_entry add column since date not null default '-infinity';

-- A change entered by hand, with the paper it rests on. Rows are only added: a mistake is withdrawn, and its turns stop counting.
create table territory.act (
    id          bigint generated always as identity primary key,
    kind        text not null,
    on_day      date not null,
    basis       text not null,
    subject     text not null, -- as it was called when the change was recorded
    edition     bigint not null unique,
    recorded_at timestamptz not null,
    person      bigint not null,
    person_name text not null
);

-- What the person saw when recording: field, was, is to be
create table territory.act_line (
    act      bigint not null references territory.act,
    position integer not null,
    field    text not null,
    was      text not null,
    now      text not null,
    primary key (act, position)
);

create table territory.act_withdrawal (
    act         bigint primary key references territory.act,
    edition     bigint not null unique,
    at          timestamptz not null,
    person      bigint not null,
    person_name text not null,
    reason      text not null
);

create view territory.counting_act as
select a.* from territory.act a where not exists (select from territory.act_withdrawal w where w.act = a.id);

-- What a change says of a school from its day on; empty and null are silent
create table territory.school_turn (
    act          bigint not null references territory.act,
    school       bigint not null references territory.school,
    name         text not null,
    municipality bigint references territory.municipality,
    standing     text not null check (standing in ('', 'OPEN', 'CLOSED')),
    primary key (act, school)
);
create index school_turn_school on territory.school_turn (school);

create table territory.municipality_turn (
    act          bigint not null references territory.act,
    municipality bigint not null references territory.municipality,
    name         text not null,
    standing     text not null check (standing in ('', 'CLOSED')),
    merged_into  bigint references territory.municipality check (merged_into <> municipality),
    primary key (act, municipality)
);

create table territory.region_turn (
    act  bigint primary key references territory.act,
    name text not null
);

-- Who came of whom
create table territory.successor (
    act         bigint not null references territory.act,
    predecessor bigint not null references territory.school,
    successor   bigint not null references territory.school check (successor <> predecessor),
    kind        text not null check (kind in ('MERGED', 'SPLIT', 'BRANCH')),
    primary key (act, predecessor, successor)
);
create index successor_predecessor on territory.successor (predecessor);
create index successor_successor on territory.successor (successor);

-- The schools that a change is about
create view territory.act_school as
select act, school from territory.school_turn
union
select act, predecessor from territory.successor
union
select act, successor from territory.successor;

-- Every name that a municipality ever had finds it; the name it came with finds it before any other
create view territory.named_municipality as
select distinct on (name) name, municipality
from (select name, id as municipality, 0 as edition from territory.municipality
      union all
      select t.name, t.municipality, a.edition
      from territory.municipality_turn t join territory.counting_act a on a.id = t.act where t.name <> '') known
order by name, edition, municipality;

-- Of changes the latest day counts, whenever it was recorded. stands_for: itself, or the municipality it was joined to by then.
create function territory.municipalities_on(day date)
returns table (id bigint, name text, stands_for bigint, closed boolean)
language sql stable as $$
    with recursive turn as (
      select t.municipality,
             (array_agg(t.name order by a.on_day desc, a.edition desc) filter (where t.name <> ''))[1] as name,
             bool_or(t.standing = 'CLOSED') as closed,
             (array_agg(t.merged_into order by a.on_day desc, a.edition desc) filter (where t.merged_into is not null))[1] as merged_into
      from territory.municipality_turn t join territory.counting_act a on a.id = t.act
      where a.on_day <= day
      group by t.municipality),
    heir as (
      select m.id, m.id as at, 0 as steps from territory.municipality m
      union all
      select h.id, t.merged_into, h.steps + 1
      from heir h join turn t on t.municipality = h.at
      where t.merged_into is not null and h.steps < 50)
    select m.id, coalesce(t.name, m.name), h.at, coalesce(t.closed, false)
    from territory.municipality m
    join (select distinct on (heir.id) heir.id, heir.at from heir order by heir.id, heir.steps desc) h on h.id = m.id
    left join turn t on t.municipality = m.id
$$;

-- Every school that counts now, as far as is known now, as it was on a day. Of loads the newest one that speaks of the day counts; before the
-- first that does, the oldest one. Of changes the latest day counts. Between a load and a change the newer knowledge counts.
-- A load that does not know a name or a municipality is silent about it.
create function territory.schools_on(day date)
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
                then coalesce((select (array_agg(e.code order by e.edition desc, e.id desc))[1]
                               from territory.successor s join territory.school_entry e on e.school = s.successor
                               where s.act = t.standing_act and s.predecessor = l.school and s.kind = 'MERGED' and e.edition is not null), '')
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

-- Schools as they are today. Open to other rooms.
create or replace view territory.open_school as
select id, key, code, name, municipality, closed_after, merged_into, region, kind, settlement, grades, latitude, longitude
from territory.schools_on(current_date);
