-- What an aggregated report says of one group of participants (opora.results.Complement). Written once and never changed, as outcomes are; edition
-- is null while the row is staged and again after recall; counts follows from the accepted rows of the same kind, group, year and procedure.
create table results.complement (
    id           bigint generated always as identity primary key,
    batch        bigint not null,
    file         bigint not null,
    edition      bigint,
    counts       boolean not null default false,
    kind         text not null,
    level        text not null check (level in ('COUNTRY', 'REGION', 'MUNICIPALITY', 'SCHOOL')),
    subject      text not null, -- whose row: the key of the group, for a school from acceptance on its number
    group_name   text not null,
    group_code   text not null, -- as the file writes it; '' where it writes none
    school_key   text,          -- of a school's row
    school       bigint,        -- of a school's row, from acceptance on
    municipality bigint,        -- of a municipality's row: which one that is here; null where nobody can say
    within_name  text not null, -- the municipality under which the file lists a school
    within_code  text not null,
    year         smallint not null,
    procedure    text not null,
    participants integer,
    labels       text[] not null,
    marks        integer[] not null, -- by label: 2 to 5, 0 for all
    maxima       integer[] not null, -- by label, 0 for none
    percents     numeric[] not null, -- by label
    counted      integer[] not null, -- by label: participants, -1 where the file does not tell
    sheet        text not null,
    first_row    integer not null,
    last_row     integer not null,
    source_rows  integer not null,
    check ((level = 'SCHOOL') = (school_key is not null)),
    check (level <> 'SCHOOL' or edition is null or school is not null),
    check (not counts or edition is not null)
);
create unique index complement_that_counts on results.complement (subject, year, procedure, kind) where counts;
create index complement_history on results.complement (subject, year, procedure, kind, edition) where edition is not null;
create index complement_of_school on results.complement (school) where counts;
create index complement_by_file on results.complement (batch, file);
