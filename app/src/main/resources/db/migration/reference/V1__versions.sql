-- What the region has entered about procedures. Every entry is a version of its own and is never changed; one that was wrong is withdrawn, and
-- what counted before counts again. What a version leaves empty it says nothing about.
create table reference.version (
    id           bigint generated always as identity primary key,
    year         smallint    not null,
    procedure    text        not null,
    number       integer     not null, -- of its procedure and year, from 1 on; 0 is what comes with the program
    maximum      smallint,
    three        smallint,             -- the least score of mark 3, likewise 4 and 5
    four         smallint,
    five         smallint,
    minimum      smallint,             -- the least test score of ЕГЭ that is not a failure
    document     text        not null,
    page         text        not null,
    dated        date,
    state        text        not null check (state in ('CHECKED', 'ENTERED')),
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null,
    unique (year, procedure, number),
    check (num_nulls(maximum, three, four, five) in (0, 4)),
    check (0 < three and three < four and four < five and five <= maximum)
);

create table reference.task (
    version  bigint   not null references reference.version,
    position integer  not null,
    number   text     not null,
    maximum  smallint not null check (maximum > 0),
    level    text     not null,
    skill    text     not null,
    codes    text     not null,
    primary key (version, position),
    unique (version, number)
);

-- What a mark asks for besides the score
create table reference.condition (
    version  bigint   not null references reference.version,
    position integer  not null,
    mark     smallint not null check (mark between 3 and 5),
    least    smallint not null check (least > 0),
    title    text     not null,
    tasks    text[]   not null,
    primary key (version, position)
);

create table reference.withdrawal (
    version      bigint primary key references reference.version,
    reason       text        not null,
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null
);

create function reference.never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'a version never changes';
end
$$;
create trigger never_changes before update or delete on reference.version
    for each row execute function reference.never_changes();
create trigger never_changes before update or delete on reference.task
    for each row execute function reference.never_changes();
create trigger never_changes before update or delete on reference.condition
    for each row execute function reference.never_changes();
create trigger never_changes before update or delete on reference.withdrawal
    for each row execute function reference.never_changes();
