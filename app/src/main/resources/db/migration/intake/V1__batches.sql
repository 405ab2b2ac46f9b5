-- Several files that are checked, shown and accepted together
create table intake.batch (
    id         bigint generated always as identity primary key,
    state      text not null check (state in ('OPEN', 'ACCEPTED', 'RECALLED')),
    created_at timestamptz not null,
    created_by text not null,
    version    bigint not null default 0 -- grows with every change of the load, so that nobody accepts other numbers than they saw
);

-- What changed the data of the region. The id of an acceptance is the edition of everything it brought.
create table intake.deed (
    id        bigint generated always as identity primary key,
    batch     bigint not null references intake.batch,
    kind      text not null check (kind in ('ACCEPTANCE', 'RECALL')),
    at        timestamptz not null,
    person    bigint not null,
    person_name text not null,
    reason    text not null,
    unique (batch, kind)
);

-- The bytes of a file are never here: they lie in the spool until they are read
create table intake.file (
    id                  bigint generated always as identity primary key,
    batch               bigint not null references intake.batch on delete cascade,
    name                text not null,
    size                bigint not null,
    sha256              text not null,
    state               text not null check (state in ('WAITING', 'READING', 'READ', 'INTERRUPTED', 'FAILED')),
    attempt             integer not null default 1, -- a reading that is no longer wanted is known by an older number
    rows_read           bigint not null default 0,
    layout              text,
    decision            text,
    label_year          smallint,
    label_procedure     text,
    suggested_year      smallint,
    suggested_procedure text,
    incident            text,
    taken               boolean not null default false
);
create index file_of_batch on intake.file (batch);
create index file_by_content on intake.file (sha256) where taken;

create table intake.part (
    file           bigint not null references intake.file on delete cascade,
    position       integer not null,
    year           smallint,
    procedure      text,
    source_rows    integer not null,
    schools        integer not null,
    municipalities integer,
    participants   integer,
    absent         integer,
    failed         integer,
    primary key (file, position)
);

create table intake.finding (
    id         bigint generated always as identity primary key,
    file       bigint not null references intake.file on delete cascade,
    kind       text not null,
    severity   text not null,
    sheet      text not null,
    row_number integer not null,
    column_name text not null,
    value      text not null,
    wrong      text not null,
    expected   text not null,
    remedy     text not null
);
create index finding_of_file on intake.finding (file, id);

create table intake.finding_count (
    file  bigint not null references intake.file on delete cascade,
    kind  text not null,
    count integer not null,
    primary key (file, kind)
);

-- Schools as the files of an open load name them
create table intake.mention (
    file         bigint not null references intake.file on delete cascade,
    key          text not null,
    code         text not null,
    name         text not null,
    municipality text not null,
    sheet        text not null,
    row_number   integer not null,
    primary key (file, key)
);

-- What a person decided about a school that nobody knows
create table intake.choice (
    batch    bigint not null references intake.batch on delete cascade,
    key      text not null,
    decision text not null check (decision in ('ADD', 'JOIN', 'LEAVE_OUT')),
    school   bigint,
    primary key (batch, key),
    check ((decision = 'JOIN') = (school is not null))
);

-- What an acceptance did, file by file
create table intake.change (
    file      bigint not null references intake.file on delete cascade,
    position  integer not null,
    title     text not null,
    fresh     integer not null,
    changed   integer not null,
    unchanged integer not null,
    primary key (file, position)
);
