-- A rule and a thing have one task, whatever becomes of it
create table task (
    id               bigint generated always as identity primary key,
    about            text        not null,
    rule             text        not null,
    thing            text        not null,
    level            text        not null check (level in ('SCHOOL', 'MUNICIPALITY', 'REGION')),
    school           bigint,
    municipality     bigint,
    title            text        not null,
    address          text        not null,
    state            text        not null check (state in ('OPEN', 'EXPLAINED', 'RETURNED', 'FIXED')),
    -- what the rule looked at: as the person reads it, and as it is compared
    told             text[]      not null,
    compared         text        not null,
    opened_at        timestamptz not null,
    explanation      text        not null default '',
    explained_values text        not null default '',
    explained_by     bigint,
    remark           text        not null default '',
    unique (rule, thing),
    check (level <> 'SCHOOL' or school is not null),
    check (level = 'REGION' or municipality is not null),
    check (state <> 'EXPLAINED' or (explanation <> '' and explained_by is not null))
);
create index task_of_school on task (school) where state <> 'FIXED';
create index task_of_municipality on task (municipality) where state <> 'FIXED';

-- What became of a task, for ever
create table task_event (
    id   bigint generated always as identity primary key,
    task bigint      not null references task,
    at   timestamptz not null,
    kind text        not null check (kind in ('OPENED', 'CHANGED', 'REOPENED', 'EXPLAINED', 'EXPLAINED_AGAIN', 'RETURNED', 'FIXED')),
    by   text        not null default '',
    text text        not null default ''
);
create index task_event_of_task on task_event (task, id);

-- Kinds whose data changed since they were looked at
create table due (
    id       bigint generated always as identity primary key,
    about    text        not null,
    asked_at timestamptz not null
);

-- Since when the house knows a person, and on which day she was last here
create table visit (
    person      bigint primary key,
    known_since date not null,
    last_day    date
);
