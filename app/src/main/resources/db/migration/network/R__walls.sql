-- The second wall, see territory/R__walls.sql. Visits, decisions and notes are seen with the school, by whoever sees results; that a school reads no
-- notes about itself is the work of the right.

alter table network.visit enable row level security;
drop policy if exists sight on network.visit;
create policy sight on network.visit
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())));

alter table network.step enable row level security;
drop policy if exists sight on network.step;
create policy sight on network.step
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())));

alter table network.decision enable row level security;
drop policy if exists sight on network.decision;
create policy sight on network.decision
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())));

alter table network.answer enable row level security;
drop policy if exists sight on network.answer;
create policy sight on network.answer
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())));

alter table network.attachment enable row level security;
drop policy if exists sight on network.attachment;
create policy sight on network.attachment
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())));

alter table network.note enable row level security;
drop policy if exists sight on network.note;
create policy sight on network.note
    using ((select territory.sees_results()) and ((select territory.sees_all())
           or school in (select territory.seen_schools())));
