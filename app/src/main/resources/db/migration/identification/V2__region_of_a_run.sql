-- The name of the region as it was when the run was made: a document of an old run does not change with the register.
alter table identification.run add column region text not null default '';
