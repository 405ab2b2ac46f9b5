-- The second wall, see territory/R__walls.sql. Windows and their days are of no school; what schools did is seen with the school.

alter table corrections.invited enable row level security;
drop policy if exists sight on corrections.invited;
create policy sight on corrections.invited
    using ((select territory.sees_all()) or school in (select territory.seen_schools()));

alter table corrections.look enable row level security;
drop policy if exists sight on corrections.look;
create policy sight on corrections.look
    using ((select territory.sees_all()) or school in (select territory.seen_schools()));

alter table corrections.request enable row level security;
drop policy if exists sight on corrections.request;
create policy sight on corrections.request
    using ((select territory.sees_all()) or school in (select territory.seen_schools()));

alter table corrections.step enable row level security;
drop policy if exists sight on corrections.step;
create policy sight on corrections.step
    using ((select territory.sees_all()) or school in (select territory.seen_schools()));

alter table corrections.attachment enable row level security;
drop policy if exists sight on corrections.attachment;
create policy sight on corrections.attachment
    using ((select territory.sees_all()) or school in (select territory.seen_schools()));

alter table corrections.removal enable row level security;
drop policy if exists sight on corrections.removal;
create policy sight on corrections.removal
    using ((select territory.sees_all()) or school in (select territory.seen_schools()));
