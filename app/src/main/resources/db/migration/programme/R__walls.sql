-- The second wall, see territory/R__walls.sql. A programme of a school is seen with the school; the one of a municipality by the municipality, and once
-- it is approved by everybody who sees something, as the regional one is.

-- Asked past the wall: steps are seen with their programme. An argument named like a column would be taken for the column, therefore of_programme;
-- the name of an argument changes only with the function, and whatever leans on it is written again below
drop function if exists programme.was_approved(bigint) cascade;
create function programme.was_approved(of_programme bigint) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select exists (select from programme.step s where s.programme = of_programme and s.kind = 'APPROVED') $$;

alter view programme.standing set (security_invoker = true);

alter table programme.programme enable row level security;
drop policy if exists sight on programme.programme;
create policy sight on programme.programme
    using ((select territory.sees_results())
           and ((select territory.sees_all())
                or school in (select territory.seen_schools())
                or municipality = (select territory.seen_municipality())
                or school is null and (select territory.sees_something()) and programme.was_approved(id)));

alter table programme.saving enable row level security;
drop policy if exists sight on programme.saving;
create policy sight on programme.saving
    using ((select territory.sees_something()) and programme in (select id from programme.programme));

alter table programme.amendment enable row level security;
drop policy if exists sight on programme.amendment;
create policy sight on programme.amendment
    using ((select territory.sees_something()) and programme in (select id from programme.programme));

alter table programme.step enable row level security;
drop policy if exists sight on programme.step;
create policy sight on programme.step
    using ((select territory.sees_something()) and programme in (select id from programme.programme));

alter table programme.draft enable row level security;
drop policy if exists sight on programme.draft;
create policy sight on programme.draft
    using ((select territory.sees_something()) and programme in (select id from programme.programme));

alter table programme.remark enable row level security;
drop policy if exists sight on programme.remark;
create policy sight on programme.remark
    using ((select territory.sees_something()) and programme in (select id from programme.programme));

alter table programme.remark_turn enable row level security;
drop policy if exists sight on programme.remark_turn;
create policy sight on programme.remark_turn
    using ((select territory.sees_something()) and programme in (select id from programme.programme));

alter table programme.opinion enable row level security;
drop policy if exists sight on programme.opinion;
create policy sight on programme.opinion
    using ((select territory.sees_something()) and programme in (select id from programme.programme));

alter table programme.removal enable row level security;
drop policy if exists sight on programme.removal;
create policy sight on programme.removal
    using ((select territory.sees_something()) and programme in (select id from programme.programme));

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
