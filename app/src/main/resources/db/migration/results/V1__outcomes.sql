-- What a load says of one procedure of one year in one school. Values are written once and never changed; edition is null while the row is
-- staged and again after recall; counts follows from the accepted rows of the same school, year and procedure (opora.results.facts).
create table results.outcome (
    id             bigint generated always as identity primary key,
    batch          bigint not null,
    file           bigint not null,
    edition        bigint,
    counts         boolean not null default false,
    school         bigint,
    school_key     text not null,
    school_code    text not null,
    year           smallint not null,
    procedure      text not null,
    participants   integer not null,
    failed         integer,
    failed_percent text,
    absent         integer,
    marks          integer[],          -- counts of 2, 3, 4, 5
    scores         integer[] not null, -- index = primary score
    journal        integer[],          -- 16 counts: four marks of the mark book, each by four marks of the procedure
    tasks          text[] not null,    -- in the order of the paper
    maxima         integer[] not null, -- by task
    cells          integer[] not null, -- six per task: without a mark, unused, 2, 3, 4, 5
    points         integer[] not null, -- likewise
    sheet          text not null,
    first_row      integer not null,
    last_row       integer not null,
    source_rows    integer not null,
    said           text[] not null,    -- the statement: field, tab, value
    check ((failed is null) <> (failed_percent is null)),
    check (edition is null or school is not null),
    check (not counts or edition is not null)
);
create unique index outcome_that_counts on results.outcome (school, year, procedure) where counts;
create index outcome_by_procedure on results.outcome (year, procedure) where counts;
create index outcome_history on results.outcome (school, year, procedure, edition) where edition is not null;
create index outcome_by_file on results.outcome (batch, file);

create table results.class_outcome (
    outcome        bigint not null references results.outcome on delete cascade,
    position       integer not null,
    label          text not null,
    participants   integer not null,
    failed         integer,
    failed_percent text,
    absent         integer,
    marks          integer[],
    scores         integer[] not null,
    tasks          text[] not null,
    maxima         integer[] not null,
    cells          integer[] not null,
    points         integer[] not null,
    sheet          text not null,
    first_row      integer not null,
    last_row       integer not null,
    source_rows    integer not null,
    primary key (outcome, position),
    check ((failed is null) <> (failed_percent is null))
);
