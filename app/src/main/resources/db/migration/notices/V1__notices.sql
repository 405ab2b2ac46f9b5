create table notice (
    id           bigint generated always as identity primary key,
    person       bigint      not null,
    kind         text        not null,
    key          text        not null,
    title        text        not null check (title <> ''),
    text         text        not null,
    address      text        not null,
    due          date,
    sent_at      timestamptz not null,
    read_at      timestamptz,
    -- what was ordered when it came; no letter: nothing was or it is no longer wanted
    letter       text        not null default 'ONLY_HERE' check (letter in ('AT_ONCE', 'DAILY', 'ONLY_HERE')),
    mailed_at    timestamptz,
    given_up_at  timestamptz,
    unique (person, kind, key)
);
create index notice_of_person on notice (person, id desc);
create index notice_unread on notice (person) where read_at is null;
create index notice_to_mail on notice (person) where letter = 'DAILY' and mailed_at is null and given_up_at is null;
create index notice_due on notice (person, due) where due is not null;

-- No row: the usual delivery of the kind
create table delivery (
    person bigint not null,
    kind   text   not null,
    chosen text   not null check (chosen in ('AT_ONCE', 'DAILY', 'ONLY_HERE')),
    primary key (person, kind)
);

create table calendar (
    person    bigint      primary key,
    hash      text        not null unique,
    issued_at timestamptz not null
);

-- The way out of a letter, for the kinds it told of
create table way_out (
    hash      text        primary key,
    person    bigint      not null,
    kinds     text[]      not null,
    issued_at timestamptz not null
);

-- Secret addresses that were none
create table guess (
    id      bigint generated always as identity primary key,
    address text        not null,
    at      timestamptz not null
);
create index guess_by_address on guess (address, at);
