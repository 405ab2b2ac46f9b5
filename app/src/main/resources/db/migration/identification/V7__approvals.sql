-- Approved lists: which run an order approved, after which meeting, as which version of its year. Nothing is changed: a correction is a new version.
create table identification.approval (
    id              bigint generated always as identity primary key,
    run             bigint not null references identification.run,
    year            smallint not null,
    version         integer not null,
    replaces        integer,
    order_number    text not null,
    order_date      date not null,
    signed_post     text not null,
    signed_name     text not null,
    protocol_number text,
    protocol_date   date,
    chair_post      text,
    chair_name      text,
    secretary_post  text,
    secretary_name  text,
    member_posts    text[] not null default '{}',
    member_names    text[] not null default '{}',
    said            text not null default '',
    reason          text not null,
    made_at         timestamptz not null,
    made_by         bigint not null,
    made_by_name    text not null,
    unique (year, version),
    check ((protocol_number is null) = (protocol_date is null)),
    check (cardinality(member_posts) = cardinality(member_names))
);
create trigger never_changes before update or delete on identification.approval
    for each row execute function identification.never_changes();

create table identification.approval_withdrawal (
    approval     bigint primary key references identification.approval,
    reason       text not null,
    made_at      timestamptz not null,
    made_by      bigint not null,
    made_by_name text not null
);
create trigger never_changes before update or delete on identification.approval_withdrawal
    for each row execute function identification.never_changes();

-- How many schools stood in lists of years before the region worked with Opora, by their documents. A correction is a newer row about the same year.
create table identification.past_list (
    id           bigint generated always as identity primary key,
    year         smallint not null,
    listed       integer, -- null takes the number back
    schools      integer,
    act          text not null,
    made_at      timestamptz not null,
    made_by      bigint not null,
    made_by_name text not null
);
create index past_list_by_year on identification.past_list (year, id desc);
create trigger never_changes before update or delete on identification.past_list
    for each row execute function identification.never_changes();
