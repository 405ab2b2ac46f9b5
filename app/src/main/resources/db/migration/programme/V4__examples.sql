-- Programmes that the region or a municipality shows to others. What others may read is copied when a programme is marked, so nothing else of it can be asked for: no figures, no analysis, no names.
create table programme.example (
    id           bigint generated always as identity primary key,
    programme    bigint      not null,
    edition      integer     not null, -- the approved one
    level        text        not null check (level in ('REGION', 'MUNICIPALITY', 'SCHOOL', 'RISK')),
    setting      text        not null, -- what school it is, «село, 1–9 классы»; «» where nobody knows
    title        text        not null,
    reason       text        not null,
    shown_by     text        not null check (shown_by in ('REGION', 'MUNICIPALITY')),
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null,
    foreign key (programme, edition) references programme.saving
);
create index example_of_programme on programme.example (programme);

-- Which words travel stands here as a wall: another kind, another field cannot be copied
create table programme.example_passage (
    example   bigint  not null references programme.example,
    programme bigint  not null references programme.programme, -- from which it was copied
    place     integer not null,
    parent    integer, -- the place of the section of an activity
    kind      text    not null check (kind in ('direction', 'principle', 'measure', 'risk', 'activity_group', 'activity')),
    fields    text[]  not null check (fields <@ array['text', 'items', 'name', 'risk', 'mitigation', 'title', 'timing', 'result', 'evidence', 'where', 'measure']),
    texts     text[]  not null,
    primary key (example, place),
    check (cardinality(fields) = cardinality(texts)),
    check ((kind = 'activity') = (parent is not null))
);

create table programme.example_withdrawal (
    example      bigint      not null primary key references programme.example,
    reason       text        not null,
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null
);

create trigger never_changes before update or delete on programme.example
    for each row execute function programme.never_changes();
create trigger never_changes before update or delete on programme.example_passage
    for each row execute function programme.never_changes();
create trigger never_changes before update or delete on programme.example_withdrawal
    for each row execute function programme.never_changes();

-- A programme that began with an example
alter table programme.programme add column example bigint references programme.example;
alter table programme.programme drop constraint programme_origin_check;
alter table programme.programme add constraint programme_origin_check check (origin in ('SHAPE', 'COPY', 'VERDICT', 'EXAMPLE'));
alter table programme.programme add constraint programme_example_check check ((origin = 'EXAMPLE') = (example is not null));
