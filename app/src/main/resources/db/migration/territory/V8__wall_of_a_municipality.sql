-- What the wall of a municipality asks first
create index school_entry_municipality on territory.school_entry (municipality);
create index school_entry_merged on territory.school_entry (school) where merged_into <> '';
create index school_turn_municipality on territory.school_turn (municipality) where municipality is not null;
