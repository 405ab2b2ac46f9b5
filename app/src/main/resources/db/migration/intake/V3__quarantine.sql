-- Bad rows of files wait to be mended. Names, documents and codes of participants are taken out before anything of a row is written here.

-- the row of the same sheet that says otherwise; 0 when there is none
alter table intake.finding add column twin integer not null default 0;

-- a copy without personal data lies in the spool until the load is over
alter table intake.file add column quarantined boolean not null default false;

create table intake.bad_row (
    file       bigint not null references intake.file on delete cascade,
    position   integer not null,
    sheet      text not null,
    row_number integer not null,
    role       text not null check (role in ('ASIDE', 'WITH', 'DOUBTFUL', 'TWIN')),
    twin       integer not null,
    headings   text[] not null,
    cells      text[] not null,
    sights     text[] not null,
    primary key (file, position)
);

-- What a person wrote instead of what stood in the file; stays with the load
create table intake.mend (
    id            bigint generated always as identity primary key,
    file          bigint not null references intake.file on delete cascade,
    sheet         text not null,
    row_number    integer not null,
    column_number integer not null,
    heading       text not null,
    stood         text not null,
    becomes       text not null,
    at            timestamptz not null,
    person        bigint not null,
    person_name   text not null,
    unique (file, sheet, row_number, column_number)
);

-- Rows of which a person said that they do not count
create table intake.row_left_out (
    id          bigint generated always as identity primary key,
    file        bigint not null references intake.file on delete cascade,
    sheet       text not null,
    row_number  integer not null,
    at          timestamptz not null,
    person      bigint not null,
    person_name text not null,
    unique (file, sheet, row_number)
);

-- A file that a person wants accepted without its bad rows
create table intake.partial (
    file        bigint primary key references intake.file on delete cascade,
    rows        integer not null,
    at          timestamptz not null,
    person      bigint not null,
    person_name text not null
);
