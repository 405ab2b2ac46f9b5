-- The second wall, see territory/R__walls.sql. A programme of a school is seen with the school; the one of a municipality by the municipality, and once
-- it is approved by everybody who sees something, as the regional one is. Those read what was approved and nothing else: of savings those that an approval
-- names, of provisions what stood in them, of steps those that say whether it holds.

-- Asked past the wall: steps are seen with their programme. An argument named like a column would be taken for the column, therefore of_programme;
-- the name of an argument changes only with the function, and whatever leans on it is written again below
drop function if exists programme.was_approved(bigint) cascade;
create function programme.was_approved(of_programme bigint) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select exists (select from programme.step s where s.programme = of_programme and s.kind = 'APPROVED') $$;

drop function if exists programme.was_approved(bigint, integer) cascade;
create function programme.was_approved(of_programme bigint, of_edition integer) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select exists (select from programme.step s where s.programme = of_programme and s.edition = of_edition and s.kind = 'APPROVED') $$;

-- Whether this version of a provision stood in an edition that was approved
drop function if exists programme.stood_approved(bigint, integer, integer, integer) cascade;
create function programme.stood_approved(of_programme bigint, of_provision integer, of_version integer, of_saving integer) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
    select exists (select from programme.step s
                   where s.programme = of_programme and s.kind = 'APPROVED' and s.edition >= of_saving
                     and not exists (select from programme.amendment later
                                     where later.programme = of_programme and later.provision = of_provision
                                       and later.version > of_version and later.saving <= s.edition))
$$;

alter view programme.standing set (security_invoker = true);

alter table programme.programme enable row level security;
drop policy if exists sight on programme.programme;
create policy sight on programme.programme
    using ((select territory.sees_results())
           and ((select territory.sees_all())
                or school in (select territory.seen_schools())
                or municipality = (select territory.seen_municipality())
                or school is null and (select territory.sees_something()) and programme.was_approved(id)));

-- Programmes in sight of which drafts are read as well: of one's own territory. Of the others only what was approved
create or replace view programme.told_whole with (security_invoker = true) as
select id from programme.programme
where (select territory.sees_all()) or school is not null or municipality = (select territory.seen_municipality());

alter table programme.saving enable row level security;
drop policy if exists sight on programme.saving;
create policy sight on programme.saving
    using ((select territory.sees_something())
           and (programme in (select id from programme.told_whole)
                or programme in (select id from programme.programme) and programme.was_approved(programme, number)));

alter table programme.amendment enable row level security;
drop policy if exists sight on programme.amendment;
create policy sight on programme.amendment
    using ((select territory.sees_something())
           and (programme in (select id from programme.told_whole)
                or programme in (select id from programme.programme) and programme.stood_approved(programme, provision, version, saving)));

alter table programme.step enable row level security;
drop policy if exists sight on programme.step;
create policy sight on programme.step
    using ((select territory.sees_something())
           and (programme in (select id from programme.told_whole)
                or programme in (select id from programme.programme) and kind in ('APPROVED', 'PAUSED', 'RESUMED', 'STOPPED', 'CLOSED')));

alter table programme.draft enable row level security;
drop policy if exists sight on programme.draft;
create policy sight on programme.draft
    using ((select territory.sees_something()) and programme in (select id from programme.told_whole));

alter table programme.remark enable row level security;
drop policy if exists sight on programme.remark;
create policy sight on programme.remark
    using ((select territory.sees_something()) and programme in (select id from programme.told_whole));

alter table programme.remark_turn enable row level security;
drop policy if exists sight on programme.remark_turn;
create policy sight on programme.remark_turn
    using ((select territory.sees_something()) and programme in (select id from programme.told_whole));

alter table programme.opinion enable row level security;
drop policy if exists sight on programme.opinion;
create policy sight on programme.opinion
    using ((select territory.sees_something()) and programme in (select id from programme.told_whole));

alter table programme.removal enable row level security;
drop policy if exists sight on programme.removal;
create policy sight on programme.removal
    using ((select territory.sees_something()) and programme in (select id from programme.told_whole));

alter table programme.entry enable row level security;
drop policy if exists sight on programme.entry;
create policy sight on programme.entry
    using ((select territory.sees_something()) and programme in (select id from programme.programme));

alter table programme.entry_taken_back enable row level security;
drop policy if exists sight on programme.entry_taken_back;
create policy sight on programme.entry_taken_back
    using ((select territory.sees_something()) and programme in (select id from programme.programme));

alter table programme.evidence enable row level security;
drop policy if exists sight on programme.evidence;
create policy sight on programme.evidence
    using ((select territory.sees_something()) and programme in (select id from programme.programme));
