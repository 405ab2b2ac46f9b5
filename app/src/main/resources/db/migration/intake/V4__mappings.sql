-- What the columns of an unknown layout mean, as a person said once; found again by the headings. Lines as opora.intake.store.MapLines writes them.
create table intake.mapping (
    id          bigint generated always as identity primary key,
    fingerprint text not null unique,
    title       text not null,
    columns     text[] not null,
    at          timestamptz not null,
    person      bigint not null,
    person_name text not null
);

-- What a person said of the columns of this file; stays with the load, whatever becomes of the mapping
alter table intake.file add column label_columns text[];
