-- The numbers of a school in other registers. SOURCE: the login or code under which files name it.
alter table territory.school_code
    add column kind        text not null default 'SOURCE' check (kind in ('SOURCE', 'INN', 'OGE', 'EGE')),
    add column code        text not null default '', -- as written; empty: as the key
    add column recorded_at timestamptz,
    add column person      bigint,
    add column person_name text not null default '';
create index school_code_school on territory.school_code (school);

-- A code that was given to the wrong school; nothing is deleted
create table territory.code_withdrawal (
    code        bigint primary key references territory.school_code,
    edition     bigint not null unique,
    at          timestamptz not null,
    person      bigint not null,
    person_name text not null,
    reason      text not null
);

create view territory.counting_code as
select c.* from territory.school_code c
where c.edition is not null and not exists (select from territory.code_withdrawal w where w.code = c.id);

create or replace view territory.named_school as
select distinct on (key) key, school
from territory.counting_code
order by key, edition desc, id desc;

-- A register may bring them too
alter table territory.school_entry
    add column inn      text not null default '',
    add column oge_code text not null default '',
    add column ege_code text not null default '';

-- What SchoolCode.key() is in Java
create function territory.key_of(code text) returns text language sql immutable as $$
    select regexp_replace(lower(trim(code)), '^sch(\d{6})$', 'edu\1')
$$;

-- Codes that staged or accepted entries bring, one row each
create view territory.brought_code as
select e.id as entry, e.batch, e.file, e.edition, e.key as named, e.school, v.kind, v.code, territory.key_of(v.code) as key
from territory.school_entry e
cross join lateral (values ('INN', e.inn), ('OGE', e.oge_code), ('EGE', e.ege_code)) v (kind, code)
where v.code <> '';
