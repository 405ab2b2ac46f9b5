-- A class through its years: an identity and nothing else
create table territory.school_class (
    id bigint generated always as identity primary key
);

-- A change of classes entered by hand. Rows are only added: a mistake is withdrawn, and what it said stops counting.
create table territory.class_act (
    id          bigint generated always as identity primary key,
    kind        text not null,
    on_day      date not null,
    basis       text not null,
    fields      text[] not null, -- what the person saw: field, was, is to be
    was         text[] not null,
    now         text[] not null,
    schools     integer not null, -- how many it is about
    edition     bigint not null unique,
    recorded_at timestamptz not null,
    person      bigint not null,
    person_name text not null
);

create table territory.class_act_withdrawal (
    act         bigint primary key references territory.class_act,
    edition     bigint not null unique,
    at          timestamptz not null,
    person      bigint not null,
    person_name text not null,
    reason      text not null
);

-- What a change says of a class from its day to the end of the school year; null and SILENT say nothing
create table territory.class_turn (
    id           bigint generated always as identity primary key,
    act          bigint not null references territory.class_act,
    school_class bigint not null references territory.school_class,
    school       bigint not null references territory.school,
    grade        smallint check (grade between 1 and 12),
    letter       text,
    counted      boolean not null,
    pupils       integer check (pupils >= 0),
    standing     text not null check (standing in ('OPEN', 'CLOSED', 'SILENT')),
    check (counted or pupils is null),
    check ((grade is null) = (letter is null)),
    unique (act, school_class)
);
create index class_turn_class on territory.class_turn (school_class);
create index class_turn_school on territory.class_turn (school);

-- The pupils of a class went on in another one
create table territory.class_successor (
    act         bigint not null references territory.class_act,
    predecessor bigint not null references territory.school_class,
    successor   bigint not null references territory.school_class check (successor <> predecessor),
    kind        text not null check (kind in ('MERGED', 'SPLIT')),
    primary key (act, predecessor, successor)
);

-- What a load says of a class in a year; edition null: staged or recalled
create table territory.class_entry (
    id           bigint generated always as identity primary key,
    batch        bigint not null,
    file         bigint not null,
    edition      bigint,
    key          text not null,
    school       bigint references territory.school,
    school_class bigint references territory.school_class,
    year         smallint not null,
    grade        smallint not null check (grade between 1 and 12),
    letter       text not null,
    pupils       integer check (pupils >= 0),
    check (edition is null or school is not null and school_class is not null)
);
create index class_entry_school on territory.class_entry (school) where edition is not null;
create index class_entry_class on territory.class_entry (school_class) where edition is not null;
create index class_entry_batch on territory.class_entry (batch, file);

create view territory.counting_class_act with (security_invoker = true) as
select a.* from territory.class_act a
where not exists (select from territory.class_act_withdrawal w where w.act = a.id);

-- Everything that counts, of changes and of loads; a load speaks of the whole school year
create view territory.said_of_class with (security_invoker = true) as
select t.school_class, t.school, a.on_day, a.edition, t.act, t.grade, t.letter, t.counted, t.pupils, t.standing, t.id
from territory.class_turn t join territory.counting_class_act a on a.id = t.act
union all
select e.school_class, e.school, make_date(e.year - 1, 9, 1), e.edition, null, e.grade, e.letter, e.pupils is not null, e.pupils, 'OPEN', e.id
from territory.class_entry e
where e.edition is not null;
