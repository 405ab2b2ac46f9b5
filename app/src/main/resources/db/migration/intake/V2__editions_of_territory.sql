-- Loads and changes of the territory share one order; territory hands it out. It goes on after the last number that was given here.
alter table intake.deed add column edition bigint;

update intake.deed set edition = id where kind = 'ACCEPTANCE';

alter table intake.deed add check ((kind = 'ACCEPTANCE') = (edition is not null));

select setval('territory.edition', (select max(id) from intake.deed)) where exists (select from intake.deed);
