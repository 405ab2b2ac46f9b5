-- Whose file a task is about, as long as the person answers for it; the level then is the one that the person works on
alter table task
    add column loader    bigint,
    add column loaded_at timestamptz,
    add check ((loader is null) = (loaded_at is null));

alter table task_event drop constraint task_event_kind_check;
alter table task_event add constraint task_event_kind_check
    check (kind in ('OPENED', 'CHANGED', 'HANDED', 'REOPENED', 'EXPLAINED', 'EXPLAINED_AGAIN', 'RETURNED', 'FIXED'));
