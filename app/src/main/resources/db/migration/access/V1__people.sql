create table person (
    id            bigint generated always as identity primary key,
    name          text        not null check (name <> ''),
    email         text        not null unique,
    role          text        not null check (role in ('OPERATOR', 'MUNICIPAL_COORDINATOR', 'SCHOOL')),
    municipality  bigint,
    school        bigint,
    password      text        not null,
    password_kind text        not null check (password_kind in ('OWN', 'INITIAL', 'DEMO')),
    stamp         integer     not null default 1,
    created_at    timestamptz not null default now(),
    closed_at     timestamptz,
    -- the role decides which territory a person has
    check ((municipality is not null) = (role = 'MUNICIPAL_COORDINATOR')),
    check ((school is not null) = (role = 'SCHOOL'))
);

create table first_token (
    hash      text primary key,
    issued_at timestamptz not null default now()
);

create table attempt (
    id      bigint generated always as identity primary key,
    email   text        not null,
    address text        not null,
    at      timestamptz not null default now()
);
create index attempt_email on attempt (email, at);
create index attempt_address on attempt (address, at);
