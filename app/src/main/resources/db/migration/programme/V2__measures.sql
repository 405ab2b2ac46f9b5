-- What the region says of the catalogue of measures that ships with the program: measures of its own, and which measures are not offered. Only added to: a measure that is to read differently is
-- another one, and the last switch of a code counts.
create function programme.measures_never_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'the catalogue of measures is only added to';
end
$$;

create table programme.own_measure (
    id           bigint generated always as identity primary key, -- its code is R-id
    factor       text        not null,
    levels       text[]      not null check (cardinality(levels) > 0),
    title        text        not null,
    timing       text        not null,
    responsible  text        not null,
    result       text        not null,
    evidence     text[]      not null check (cardinality(evidence) > 0), -- codes of evidence.csv
    effort       text        not null check (effort in ('SMALL', 'MEDIUM', 'LARGE')),
    basis        text        not null,
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null
);
create trigger never_changes before update or delete on programme.own_measure
    for each row execute function programme.measures_never_change();

create table programme.measure_switching (
    id           bigint generated always as identity primary key,
    code         text        not null, -- of a measure that ships or of the region's own
    standing     text        not null check (standing in ('ON', 'OFF')),
    reason       text        not null,
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null
);
create index switching_of_measure on programme.measure_switching (code, id desc);
create trigger never_changes before update or delete on programme.measure_switching
    for each row execute function programme.measures_never_change();
