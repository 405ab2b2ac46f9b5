create table territory.municipality (
    id   bigint generated always as identity primary key,
    name text not null unique
);

-- An identity and nothing else: names, places and codes come and go with loads
create table territory.school (
    id bigint generated always as identity primary key
);

-- What a code names. Edition 0: the code a school came with, for ever. Others: a person said that it is the same school;
-- null while staged and after recall. The highest edition counts.
create table territory.school_code (
    id      bigint generated always as identity primary key,
    key     text not null,
    school  bigint not null references territory.school,
    batch   bigint,
    edition bigint
);
create index school_code_key on territory.school_code (key, edition desc) where edition is not null;
create index school_code_batch on territory.school_code (batch);

-- What a load says of a school. Written once; edition null: staged or recalled. The highest edition counts.
create table territory.school_entry (
    id           bigint generated always as identity primary key,
    batch        bigint not null,
    file         bigint not null,
    edition      bigint,
    school       bigint references territory.school,
    key          text not null,
    code         text not null,
    name         text not null,
    municipality bigint not null references territory.municipality,
    region       text not null,
    kind         text not null,
    settlement   text not null,
    grades       text not null,
    latitude     text not null,
    longitude    text not null,
    closed_after smallint,
    merged_into  text not null
);
create index school_entry_counts on territory.school_entry (school, edition desc, id desc) where edition is not null;
create index school_entry_batch on territory.school_entry (batch, file);

create view territory.named_school as
select distinct on (key) key, school
from territory.school_code
where edition is not null
order by key, edition desc, id desc;

-- Schools that count now. Open to other rooms. A newer entry that is silent about a detail leaves the older answer standing.
create view territory.open_school as
select school as id,
       (array_agg(key          order by edition desc, id desc))[1] as key,
       (array_agg(code         order by edition desc, id desc))[1] as code,
       (array_agg(name         order by edition desc, id desc))[1] as name,
       (array_agg(municipality order by edition desc, id desc))[1] as municipality,
       (array_agg(closed_after order by edition desc, id desc))[1] as closed_after,
       (array_agg(merged_into  order by edition desc, id desc))[1] as merged_into,
       coalesce((array_agg(region     order by edition desc, id desc) filter (where region <> ''))[1], '') as region,
       coalesce((array_agg(kind       order by edition desc, id desc) filter (where kind <> ''))[1], '') as kind,
       coalesce((array_agg(settlement order by edition desc, id desc) filter (where settlement <> ''))[1], '') as settlement,
       coalesce((array_agg(grades     order by edition desc, id desc) filter (where grades <> ''))[1], '') as grades,
       coalesce((array_agg(latitude   order by edition desc, id desc) filter (where latitude <> ''))[1], '') as latitude,
       coalesce((array_agg(longitude  order by edition desc, id desc) filter (where longitude <> ''))[1], '') as longitude
from territory.school_entry
where edition is not null
group by school;
