-- Which run is the list of its year for everybody. A run that is not in force is a draft of the operators. Nothing is changed: the newest
-- decision about a year holds, and one without a run takes the list back.
create table identification.decision (
    id           bigint generated always as identity primary key,
    year         smallint not null,
    run          bigint references identification.run,
    made_at      timestamptz not null,
    made_by      bigint not null,
    made_by_name text not null
);
create index decision_by_year on identification.decision (year, id desc);
create trigger never_changes before update or delete on identification.decision
    for each row execute function identification.never_changes();

create view identification.in_force as
    select run from (select distinct on (year) run from identification.decision order by year, id desc) newest
    where run is not null;
