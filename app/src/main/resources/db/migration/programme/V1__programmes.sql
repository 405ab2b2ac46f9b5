-- Programmes as trees of provisions. Whatever changes a provision is a new row; what stood at a moment can be read for ever.
create table programme.programme (
    id           bigint generated always as identity primary key,
    level        text        not null check (level in ('REGION', 'MUNICIPALITY', 'SCHOOL', 'RISK')),
    municipality bigint,      -- of a municipal programme
    school       bigint,      -- of a programme of a school
    shape        text        not null,
    factor       text        not null, -- the risk that an anti-risk programme fights; «» for the others
    origin       text        not null check (origin in ('SHAPE', 'COPY', 'VERDICT')),
    source       bigint references programme.programme, -- of a copy
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null,
    check ((level = 'MUNICIPALITY') = (municipality is not null)),
    check ((level in ('SCHOOL', 'RISK')) = (school is not null)),
    check (factor = '' or level = 'RISK'),
    check ((origin = 'COPY') = (source is not null))
);
create index programme_of_school on programme.programme (school);
create index programme_of_municipality on programme.programme (municipality);

-- Changes that were saved together; the number is the edition
create table programme.saving (
    programme    bigint      not null references programme.programme,
    number       integer     not null,
    what         text        not null check (what in ('BEGUN', 'CHANGED', 'ADDED', 'REMOVED', 'MOVED', 'TAKEN_OVER', 'UNDONE')),
    undoes       integer,
    reason       text        not null,
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null,
    primary key (programme, number),
    foreign key (programme, undoes) references programme.saving,
    check ((what = 'UNDONE') = (undoes is not null))
);

-- One provision as it stands from a saving on, until its next version
create table programme.amendment (
    programme bigint  not null,
    provision integer not null,
    version   integer not null,
    saving    integer not null,
    kind      text    not null,
    parent    integer,
    place     numeric not null,
    fields    text[]  not null, -- codes of fields and what is said in them, one by one
    texts     text[]  not null,
    standing  boolean not null, -- false: removed
    primary key (programme, provision, version),
    foreign key (programme, saving) references programme.saving,
    check (cardinality(fields) = cardinality(texts))
);
create index amendment_of_saving on programme.amendment (programme, saving);

-- The course of a programme: who handed it on, returned, approved, paused, stopped, closed it, with which edition
create table programme.step (
    id           bigint generated always as identity primary key,
    programme    bigint      not null,
    edition      integer     not null,
    kind         text        not null check (kind in ('SUBMITTED', 'RECALLED', 'PASSED', 'RETURNED', 'APPROVED', 'PAUSED', 'RESUMED', 'STOPPED', 'CLOSED')),
    stage        text check (stage in ('CURATOR', 'MUNICIPALITY', 'REGION')), -- who has to look now
    paper        text        not null, -- the order by which it is approved, with its day; «» otherwise
    text         text        not null,
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null,
    foreign key (programme, edition) references programme.saving,
    check ((kind in ('SUBMITTED', 'PASSED')) = (stage is not null))
);
create index step_of_programme on programme.step (programme, id);

-- What a reviewer says of a provision, or of the programme as a whole
create table programme.remark (
    id           bigint generated always as identity primary key,
    programme    bigint      not null,
    edition      integer     not null,
    provision    integer     not null, -- 1: the programme as a whole
    text         text        not null,
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null,
    made_as      text        not null, -- the role, «куратор»
    foreign key (programme, edition) references programme.saving
);
create index remark_of_programme on programme.remark (programme, id);

create table programme.remark_turn (
    id           bigint generated always as identity primary key,
    remark       bigint      not null references programme.remark,
    programme    bigint      not null references programme.programme,
    kind         text        not null check (kind in ('ANSWERED', 'SETTLED', 'REOPENED')),
    text         text        not null,
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null
);
create index turn_of_remark on programme.remark_turn (programme, remark, id);

-- What reviewers ask of a programme: the newest list of a level holds
create table programme.checklist (
    id           bigint generated always as identity primary key,
    level        text        not null check (level in ('REGION', 'MUNICIPALITY', 'SCHOOL', 'RISK')),
    questions    text[]      not null,
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null
);

-- What a reviewer answered with a step
create table programme.opinion (
    step      bigint  not null references programme.step,
    programme bigint  not null references programme.programme,
    place     integer not null,
    question  text    not null,
    answer    text    not null check (answer in ('YES', 'PARTLY', 'NO')),
    note      text    not null,
    primary key (step, place)
);

-- What one person has typed and not saved; goes when it is saved
create table programme.draft (
    person    bigint      not null,
    programme bigint      not null references programme.programme,
    form      text        not null, -- which form of the programme
    version   integer     not null, -- of the provision on which it was begun; 0 for a new one
    fields    text[]      not null,
    texts     text[]      not null,
    kept_at   timestamptz not null,
    primary key (person, programme, form)
);

create function programme.never_changes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'what was said in a programme never changes, it is amended';
end
$$;
create trigger never_changes before update or delete on programme.programme
    for each row execute function programme.never_changes();
create trigger never_changes before update or delete on programme.saving
    for each row execute function programme.never_changes();
create trigger never_changes before update or delete on programme.amendment
    for each row execute function programme.never_changes();
create trigger never_changes before update or delete on programme.remark
    for each row execute function programme.never_changes();
create trigger never_changes before update or delete on programme.remark_turn
    for each row execute function programme.never_changes();
create trigger never_changes before update or delete on programme.checklist
    for each row execute function programme.never_changes();
create trigger never_changes before update or delete on programme.opinion
    for each row execute function programme.never_changes();
create trigger never_changes before update or delete on programme.step
    for each row execute function programme.never_changes();

-- Provisions as they stand now
create view programme.standing as
select distinct on (programme, provision) *
from programme.amendment
order by programme, provision, version desc;
