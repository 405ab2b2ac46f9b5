-- A class went to another school: of which one it was. Both see the change.
alter table territory.class_turn add column moved_from bigint references territory.school check (moved_from <> school);
create index class_turn_moved_from on territory.class_turn (moved_from) where moved_from is not null;

create or replace view territory.said_of_class with (security_invoker = true) as
select t.school_class, t.school, a.on_day, a.edition, t.act, t.grade, t.letter, t.counted, t.pupils, t.standing, t.id, t.moved_from
from territory.class_turn t join territory.counting_class_act a on a.id = t.act
union all
select e.school_class, e.school, make_date(e.year - 1, 9, 1), e.edition, null, e.grade, e.letter, e.pupils is not null, e.pupils, 'OPEN', e.id, null
from territory.class_entry e
where e.edition is not null;
