-- Parts of a method that the federal order does not change: what equality means, how many low procedures make clause A, the attempt that counts,
-- kinds of school that are not judged. A run keeps its method whole.
alter table identification.run
    add column title          text not null default '',
    add column equality       text not null default 'REACHES',
    add column low_procedures integer not null default 2,
    add column attempt        text not null default 'FIRST',
    add column excluded_kinds text[] not null default '{}';

-- Why a school is not judged: it was closed before, or the method excludes its kind
alter table identification.left_out alter column last_year drop not null;
alter table identification.left_out add column kind text;
alter table identification.left_out add constraint one_reason check ((last_year is null) <> (kind is null));

-- Methods that the region entered. A correction is a new version of the same method (code); the newest that was not withdrawn holds.
create table identification.own_method (
    id               bigint generated always as identity primary key,
    method           text not null,
    title            text not null,
    year_from        smallint not null,
    year_to          smallint,
    act              text not null,
    threshold        text not null,
    equality         text not null,
    min_participants integer not null,
    low_procedures   integer not null,
    clause_b         text not null,
    procedures       text[] not null,
    attempt          text not null,
    excluded_kinds   text[] not null,
    made_at          timestamptz not null,
    made_by          bigint not null,
    made_by_name     text not null
);
create trigger never_changes before update or delete on identification.own_method
    for each row execute function identification.never_changes();

create table identification.method_withdrawal (
    method       bigint primary key references identification.own_method,
    reason       text not null,
    made_at      timestamptz not null,
    made_by      bigint not null,
    made_by_name text not null
);
create trigger never_changes before update or delete on identification.method_withdrawal
    for each row execute function identification.never_changes();
