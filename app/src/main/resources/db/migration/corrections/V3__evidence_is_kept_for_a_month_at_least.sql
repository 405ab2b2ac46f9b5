-- Whoever works as the application may ask for any moment: however short a region makes the term, nothing goes that was argued about within the
-- last 30 days.
create or replace function corrections.forget_evidence(before timestamptz) returns integer language plpgsql security definer
set search_path = pg_catalog, pg_temp as
$$
declare
    forgotten integer;
begin
    if before is null or before > now() - interval '30 days' then
        raise exception 'a file of a correction is kept for 30 days at least after the last day of its window';
    end if;
    update corrections.attachment a set content = '', name = '', size = 0
    from corrections.request r
    where r.id = a.request and a.size > 0
      and (select t.answers_until from corrections.term t where t.of_window = r.of_window order by t.id desc limit 1)
          < before::date;
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
