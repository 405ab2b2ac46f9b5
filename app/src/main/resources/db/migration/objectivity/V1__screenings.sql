-- Signs of a year as they were found: copies with the numbers to redo them. Nothing of a screening ever changes; what people say to a sign is
-- added beside it.
create table objectivity.screening (
    id              bigint generated always as identity primary key,
    year            smallint         not null,
    method          text             not null,
    rate            double precision not null,
    reach           integer          not null,
    schools         integer          not null, -- with any answer, asked or not
    asked           integer          not null,
    not_asked       integer          not null,
    remarkable      integer          not null,
    fingerprint     text             not null,
    started_at      timestamptz      not null,
    started_by      bigint           not null,
    started_by_name text             not null
);
create index screening_by_year on objectivity.screening (year, id desc);

-- What the whole region did in a work: the sums that schools are compared with
create table objectivity.work (
    screening bigint    not null references objectivity.screening,
    year      smallint  not null,
    procedure text      not null,
    schools   integer   not null,
    maximum   integer, -- null where nobody tells
    pass      integer, -- first score of «3»; null where nobody tells
    scores    bigint[]  not null, -- index = score + 1
    tasks     text[]    not null,
    maxima    integer[] not null,
    cells     bigint[]  not null,
    points    bigint[]  not null,
    primary key (screening, year, procedure)
);

create table objectivity.sign (
    id                bigint generated always as identity primary key,
    screening         bigint             not null references objectivity.screening,
    place             integer            not null, -- among all signs, 1 for the smallest p-value
    school            bigint             not null,
    code              text               not null,
    name              text               not null,
    municipality_name text               not null,
    year              smallint           not null,
    procedure         text               not null,
    kind              text               not null,
    participants      integer            not null,
    facts             bigint[]           not null, -- of results; that of the work first
    numbers           double precision[] not null, -- of the formula, in the order of its type in statistics
    p                 double precision   not null,
    q                 double precision   not null,
    unique (screening, place)
);
create index sign_of_school on objectivity.sign (school, screening);

create table objectivity.not_asked (
    screening bigint   not null references objectivity.screening,
    school    bigint   not null,
    year      smallint not null,
    procedure text     not null,
    kind      text     not null,
    reason    text     not null,
    primary key (screening, school, year, procedure, kind)
);

-- Markers by published formulas; they stand beside the signs and are in no list of p-values
create table objectivity.marker (
    screening    bigint           not null references objectivity.screening,
    school       bigint           not null,
    year         smallint         not null,
    procedure    text             not null,
    kind         text             not null,
    facts        bigint[]         not null,
    participants integer          not null,
    value        double precision not null,
    border       double precision not null,
    marked       boolean          not null,
    primary key (screening, school, year, procedure, kind)
);

-- Which screening of a year schools and municipalities see. The newest row of a year holds; one without a screening takes it back.
create table objectivity.decision (
    id           bigint generated always as identity primary key,
    year         smallint    not null,
    screening    bigint references objectivity.screening,
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null
);
create index decision_by_year on objectivity.decision (year, id desc);

create view objectivity.opened as
    select screening from (select distinct on (year) screening from objectivity.decision order by year, id desc) newest
    where screening is not null;

-- What a school said to a sign and what a check found. A sign of the same school, work and kind in a later screening inherits it.
create table objectivity.step (
    id              bigint generated always as identity primary key,
    sign            bigint      not null references objectivity.sign,
    school          bigint      not null,
    year            smallint    not null,
    procedure       text        not null,
    sign_kind       text        not null,
    kind            text        not null check (kind in ('EXPLANATION', 'CHECK')),
    outcome         text check (outcome in ('CONFIRMED', 'NOT_CONFIRMED', 'CANNOT_BE_SAID')),
    checked_on      date,
    ground          text, -- of a check: one of a list
    text            text        not null,
    made_at         timestamptz not null,
    made_by         bigint      not null,
    made_by_name    text        not null,
    removed_at      timestamptz,
    removed_by      bigint,
    removed_by_name text,
    check ((kind = 'CHECK') = (outcome is not null)),
    check ((kind = 'CHECK') = (checked_on is not null)),
    check ((kind = 'CHECK') = (ground is not null)),
    check ((removed_at is null) = (removed_by is null)),
    check ((removed_at is null) = (removed_by_name is null))
);
create index step_of_sign on objectivity.step (school, year, procedure, sign_kind, id);

create function objectivity.never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'a kept screening never changes';
end
$$;
create trigger never_changes before update or delete on objectivity.screening
    for each row execute function objectivity.never_changes();
create trigger never_changes before update or delete on objectivity.work
    for each row execute function objectivity.never_changes();
create trigger never_changes before update or delete on objectivity.sign
    for each row execute function objectivity.never_changes();
create trigger never_changes before update or delete on objectivity.not_asked
    for each row execute function objectivity.never_changes();
create trigger never_changes before update or delete on objectivity.marker
    for each row execute function objectivity.never_changes();
create trigger never_changes before update or delete on objectivity.decision
    for each row execute function objectivity.never_changes();

-- A step never changes; where it names a pupil its words go as a whole, and who took them when stays.
create function objectivity.only_loses_words() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
       and old.removed_at is null and new.removed_at is not null and new.text = ''
       and to_jsonb(new) - array['text', 'removed_at', 'removed_by', 'removed_by_name']
           = to_jsonb(old) - array['text', 'removed_at', 'removed_by', 'removed_by_name'] then
        return new;
    end if;
    raise exception 'a step about a sign never changes, it only loses words about a pupil';
end
$$;
create trigger never_changes before update or delete on objectivity.step
    for each row execute function objectivity.only_loses_words();

-- With the rights of the owner, who may change the row; who asks has to see the whole region. Answers whether there were words to remove.
create function objectivity.remove_words(of_step bigint, at timestamptz, by bigint, by_name text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
    if not territory.sees_all() then
        raise exception 'there is no such step in sight';
    end if;
    update objectivity.step s set text = '', removed_at = at, removed_by = by, removed_by_name = by_name
    where s.id = of_step and s.removed_at is null;
    return found;
end
$$;
