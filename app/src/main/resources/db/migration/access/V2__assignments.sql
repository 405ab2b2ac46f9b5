-- Who someone is, where and for how long. A person may be several things at once; what is over stays on record.
create table assignment (
    id           bigint generated always as identity primary key,
    person       bigint not null references person,
    role         text   not null check (role in ('DEPARTMENT', 'OPERATOR', 'REGIONAL_COORDINATOR', 'MUNICIPAL_AUTHORITY',
                     'MUNICIPAL_COORDINATOR', 'CURATOR', 'SCHOOL', 'TEACHER', 'PSYCHOLOGIST', 'PARTNER', 'ADMINISTRATOR',
                     'DATA_OFFICER')),
    municipality bigint,
    school       bigint,
    since        date   not null,
    until        date, -- the last day
    basis        text   not null default '',
    made_at      timestamptz not null default now(),
    -- the role decides which territory an assignment has; one that ends before it begins was taken back
    check ((municipality is not null) = (role in ('MUNICIPAL_AUTHORITY', 'MUNICIPAL_COORDINATOR'))),
    check ((school is not null) = (role in ('CURATOR', 'SCHOOL', 'TEACHER', 'PSYCHOLOGIST', 'PARTNER')))
);
create index assignment_of_person on assignment (person);
create index assignment_of_school on assignment (school);
create index assignment_of_municipality on assignment (municipality);

insert into assignment (person, role, municipality, school, since)
select id, role, municipality, school, created_at::date from person;

alter table person
    drop column role,
    drop column municipality,
    drop column school,
    alter column password drop not null,
    drop constraint person_password_kind_check;

-- First passwords are no more: whoever has not replaced one comes by a link
update person set password_kind = 'NONE', password = null where password_kind = 'INITIAL';
alter table person
    add check (password_kind in ('OWN', 'NONE', 'DEMO')),
    add check ((password is null) = (password_kind = 'NONE')),
    add column seen_at timestamptz; -- the last sign-in

-- The link by which a person chooses a password. A newer one makes the older worthless.
create table invitation (
    person    bigint primary key references person on delete cascade,
    hash      text        not null unique,
    sent_at   timestamptz not null,
    ends_at   timestamptz not null
);
