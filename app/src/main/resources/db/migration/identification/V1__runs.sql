-- A kept run. Nothing here is ever changed: what a person was shown once can be opened again as it was.
create table identification.run (
    id               bigint generated always as identity primary key,
    year             smallint not null,
    method           text not null,
    threshold        text not null,
    min_participants integer not null,
    clause_b         text not null,
    procedures       text[] not null,
    started_at       timestamptz not null,
    started_by       bigint not null,
    started_by_name  text not null,
    fingerprint      text not null,
    year_before      bigint references identification.run
);
create index run_by_year on identification.run (year, id desc);

-- The verdict of one school with its name and place as they were when the run was made
create table identification.verdict (
    run               bigint not null references identification.run,
    school            bigint not null,
    code              text not null,
    name              text,
    municipality      bigint,
    municipality_name text,
    setting           text not null,
    status            text not null,
    clauses           text[] not null,
    primary key (run, school)
);

create table identification.judged_outcome (
    run             bigint not null,
    school          bigint not null,
    year            smallint not null,
    procedure       text not null,
    participants    integer not null,
    failed          integer not null,
    low             boolean not null,
    margin          integer not null,
    interval_lower  double precision not null,
    interval_upper  double precision not null,
    probability_low double precision not null,
    small_group     boolean not null,
    primary key (run, school, year, procedure),
    foreign key (run, school) references identification.verdict
);

create table identification.missing (
    run       bigint not null,
    school    bigint not null,
    year      smallint not null,
    procedure text not null,
    reason    text not null,
    primary key (run, school, year, procedure),
    foreign key (run, school) references identification.verdict
);

-- Which fact of which load was read, also where it did not count in the end
create table identification.input (
    run       bigint not null,
    school    bigint not null,
    year      smallint not null,
    procedure text not null,
    fact      bigint not null,
    load      bigint not null,
    primary key (run, school, year, procedure),
    foreign key (run, school) references identification.verdict
);

-- Schools outside the population: they had stopped working before the year
create table identification.left_out (
    run               bigint not null references identification.run,
    school            bigint not null,
    code              text not null,
    name              text not null,
    municipality      bigint not null,
    municipality_name text not null,
    last_year         smallint not null,
    primary key (run, school)
);

create function identification.never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'a kept run never changes';
end
$$;
create trigger never_changes before update or delete on identification.run
    for each row execute function identification.never_changes();
create trigger never_changes before update or delete on identification.verdict
    for each row execute function identification.never_changes();
create trigger never_changes before update or delete on identification.judged_outcome
    for each row execute function identification.never_changes();
create trigger never_changes before update or delete on identification.missing
    for each row execute function identification.never_changes();
create trigger never_changes before update or delete on identification.input
    for each row execute function identification.never_changes();
create trigger never_changes before update or delete on identification.left_out
    for each row execute function identification.never_changes();
