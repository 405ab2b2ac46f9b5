-- Evidence is kept for a time: its bytes and its name go, that there was a file stays. Nobody but this function changes a row, and it
-- touches only requests whose window has been over for as long as is asked.
create or replace function corrections.only_forgotten() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
       and new.content = '' and new.name = '' and new.size = 0
       and (new.id, new.request, new.school, new.kind) = (old.id, old.request, old.school, old.kind) then
        return new;
    end if;
    raise exception 'a file of a correction never changes, it is only forgotten';
end
$$;
drop trigger never_changes on corrections.attachment;
create trigger never_changes before update or delete on corrections.attachment
    for each row execute function corrections.only_forgotten();

-- With the rights of the owner: the application has none to change anything here. Answers how many files went.
create function corrections.forget_evidence(before timestamptz) returns integer language plpgsql security definer
set search_path = pg_catalog, pg_temp as
$$
declare
    forgotten integer;
begin
    update corrections.attachment a set content = '', name = '', size = 0
    from corrections.request r
    where r.id = a.request and a.size > 0
      and (select t.answers_until from corrections.term t where t.of_window = r.of_window order by t.id desc limit 1)
          < before::date;
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
