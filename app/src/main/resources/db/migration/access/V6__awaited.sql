-- What opens an ended link goes after a day; that nobody has come by it stays known until somebody comes or access is closed
alter table access.invitation alter column hash drop not null;
