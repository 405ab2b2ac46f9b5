-- A staged entry only names its municipality; it gets one at acceptance, so that a load that is dropped leaves none behind
alter table territory.school_entry add column municipality_name text;

update territory.school_entry e set municipality_name = m.name
from territory.municipality m where m.id = e.municipality;

alter table territory.school_entry
    alter column municipality_name set not null,
    alter column municipality drop not null,
    add check (edition is null or municipality is not null);
