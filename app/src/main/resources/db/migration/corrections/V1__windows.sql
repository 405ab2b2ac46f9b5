-- The correction window: each school sees its own data before a list is final, disputes a number, the municipality answers, the region
-- decides. Every step is a row; nothing here is ever changed.
create table corrections.opened_window (
    id             bigint generated always as identity primary key,
    year           smallint    not null,
    run            bigint      not null, -- the draft that is looked at
    opened_at      timestamptz not null,
    opened_by      bigint      not null,
    opened_by_name text        not null
);

-- How the window stands from then on; the newest row holds
create table corrections.term (
    id            bigint generated always as identity primary key,
    of_window     bigint      not null references corrections.opened_window,
    schools_until date        not null, -- the last day
    answers_until date        not null, -- the last day
    word          text        not null, -- to the schools
    status        text        not null check (status in ('OPEN', 'CLOSED')),
    reason        text        not null,
    made_at       timestamptz not null,
    made_by       bigint      not null,
    made_by_name  text        not null,
    check (schools_until <= answers_until)
);
create index term_of_window on corrections.term (of_window, id desc);

-- The schools of the draft: who is asked to look
create table corrections.invited (
    of_window bigint not null references corrections.opened_window,
    school    bigint not null,
    primary key (of_window, school)
);

create table corrections.look (
    id           bigint generated always as identity primary key,
    of_window    bigint      not null,
    school       bigint      not null,
    kind         text        not null check (kind in ('SEEN', 'CONFIRMED')),
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null,
    foreign key (of_window, school) references corrections.invited
);
create unique index first_look on corrections.look (of_window, school) where kind = 'SEEN';
create index look_of_school on corrections.look (of_window, school);

create table corrections.request (
    id                 bigint generated always as identity primary key,
    of_window          bigint      not null,
    school             bigint      not null,
    year               smallint    not null,
    procedure          text        not null,
    fact               bigint,  -- of results; null where nothing is known
    was_participants   integer, -- null where no whole counts are known
    was_failed         integer,
    asked_participants integer     not null,
    asked_failed       integer     not null,
    text               text        not null,
    late_because       text        not null, -- «» in time
    made_at            timestamptz not null,
    made_by            bigint      not null,
    made_by_name       text        not null,
    foreign key (of_window, school) references corrections.invited,
    check ((was_participants is null) = (was_failed is null)),
    check (asked_failed between 0 and asked_participants)
);
create index request_of_school on corrections.request (school, of_window);
create index request_of_window on corrections.request (of_window);

create table corrections.step (
    id           bigint generated always as identity primary key,
    request      bigint      not null references corrections.request,
    school       bigint      not null,
    kind         text        not null,
    text         text        not null,
    batch        bigint, -- of a correction: the load, its edition, the fact and what it says
    edition      bigint,
    fact         bigint,
    participants integer,
    failed       integer,
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null,
    check ((kind = 'CORRECTED') = (fact is not null))
);
create index step_of_request on corrections.step (request, id);

create table corrections.attachment (
    id      bigint generated always as identity primary key,
    request bigint  not null references corrections.request,
    school  bigint  not null,
    name    text    not null,
    kind    text    not null check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX')),
    size    integer not null,
    content bytea   not null
);
alter table corrections.attachment alter column content set storage external; -- these kinds are compressed already
create index attachment_of_request on corrections.attachment (request, id);

create function corrections.never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'a step of a correction never changes';
end
$$;
create trigger never_changes before update or delete on corrections.opened_window
    for each row execute function corrections.never_changes();
create trigger never_changes before update or delete on corrections.term
    for each row execute function corrections.never_changes();
create trigger never_changes before update or delete on corrections.invited
    for each row execute function corrections.never_changes();
create trigger never_changes before update or delete on corrections.look
    for each row execute function corrections.never_changes();
create trigger never_changes before update or delete on corrections.request
    for each row execute function corrections.never_changes();
create trigger never_changes before update or delete on corrections.step
    for each row execute function corrections.never_changes();
create trigger never_changes before update or delete on corrections.attachment
    for each row execute function corrections.never_changes();
