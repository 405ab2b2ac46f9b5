-- Drafts that the schools they judge may look at before they count. The newest row about a run holds; nothing is changed.
create table identification.showing (
    id           bigint generated always as identity primary key,
    run          bigint not null references identification.run,
    shown        boolean not null,
    made_at      timestamptz not null,
    made_by      bigint not null,
    made_by_name text not null
);
create index showing_by_run on identification.showing (run, id desc);
create trigger never_changes before update or delete on identification.showing
    for each row execute function identification.never_changes();

create view identification.shown as
    select run from (select distinct on (run) run, shown from identification.showing order by run, id desc) newest
    where shown;

-- Why a run was put in force although something spoke against it; «» where nothing did.
alter table identification.decision add column reason text not null default '';
