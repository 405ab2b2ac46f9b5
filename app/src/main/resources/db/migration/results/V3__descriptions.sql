-- What a sheet says of a school of a year or of the work of a procedure (opora.results.Description), cell by cell. Written once and never changed;
-- edition and counts as in results.complement.
create table results.description (
    id                bigint generated always as identity primary key,
    batch             bigint not null,
    file              bigint not null,
    edition           bigint,
    counts            boolean not null default false,
    kind              text not null check (kind in ('WORK', 'SIGNS', 'OFFICIAL_LIST', 'CONTEXT')),
    subject           text not null, -- the key of the subject, for a school from acceptance on its number
    school_key        text,          -- of a school
    school            bigint,        -- of a school, from acceptance on
    school_code       text not null, -- as the file writes it; '' for a work
    school_name       text not null,
    municipality_name text not null,
    procedure         text not null, -- of a work; '' for a school
    year              smallint not null,
    said_of           text[] not null, -- by cell: the task of a work, '' for a school
    headings          text[] not null, -- by cell
    texts             text[] not null, -- by cell
    sheet             text not null,
    first_row         integer not null,
    last_row          integer not null,
    source_rows       integer not null,
    check ((procedure = '') = (school_key is not null)),
    check ((kind = 'WORK') = (school_key is null)),
    check (kind = 'WORK' or edition is null or school is not null),
    check (not counts or edition is not null)
);
create unique index description_that_counts on results.description (subject, year, kind) where counts;
create index description_history on results.description (subject, year, kind, edition) where edition is not null;
create index description_of_school on results.description (school) where counts;
create index description_by_file on results.description (batch, file);
