-- The second wall, see territory/R__walls.sql. What files say of schools before anybody has accepted it is for the whole region alone.

alter table intake.finding enable row level security;
drop policy if exists sight on intake.finding;
create policy sight on intake.finding using ((select territory.sees_results()) and ((select territory.sees_all())));

alter table intake.mention enable row level security;
drop policy if exists sight on intake.mention;
create policy sight on intake.mention using ((select territory.sees_results()) and ((select territory.sees_all())));

alter table intake.choice enable row level security;
drop policy if exists sight on intake.choice;
create policy sight on intake.choice using ((select territory.sees_results()) and ((select territory.sees_all())));

alter table intake.bad_row enable row level security;
drop policy if exists sight on intake.bad_row;
create policy sight on intake.bad_row using ((select territory.sees_results()) and ((select territory.sees_all())));

alter table intake.mend enable row level security;
drop policy if exists sight on intake.mend;
create policy sight on intake.mend using ((select territory.sees_results()) and ((select territory.sees_all())));

alter table intake.row_left_out enable row level security;
drop policy if exists sight on intake.row_left_out;
create policy sight on intake.row_left_out using ((select territory.sees_results()) and ((select territory.sees_all())));

alter table intake.partial enable row level security;
drop policy if exists sight on intake.partial;
create policy sight on intake.partial using ((select territory.sees_results()) and ((select territory.sees_all())));
