-- What names a pupil goes also where words were copied to: what a file of the diary proves and how it is called, an example and its withdrawal, the
-- paper of a step. What is asked and what proves it lose the same words, so that what was done stays done.
create or replace function programme.only_lacks() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
declare
    was  jsonb  := to_jsonb(old);
    now  jsonb;
    cols text[] := tg_argv[:];
begin
    if tg_op = 'UPDATE' and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        now := to_jsonb(new);
        if was - cols = now - cols
           and not exists (select from unnest(cols) col
                           where not programme.lacks(programme.texts_of(now -> col), programme.texts_of(was -> col))) then
            return new;
        end if;
    end if;
    raise exception 'what was said in a programme never changes, it is amended or loses what was written about a pupil';
end
$$;
drop trigger never_changes on programme.step;
create trigger never_changes before update or delete on programme.step
    for each row execute function programme.only_lacks('text', 'paper');
drop trigger never_changes on programme.example;
create trigger never_changes before update or delete on programme.example
    for each row execute function programme.only_lacks('title', 'reason');
drop trigger never_changes on programme.example_withdrawal;
create trigger never_changes before update or delete on programme.example_withdrawal
    for each row execute function programme.only_lacks('reason');

create or replace function programme.only_forgotten() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        if new.content = '' and new.name = '' and new.size = 0
           and (new.id, new.entry, new.programme, new.proves, new.kind) = (old.id, old.entry, old.programme, old.proves, old.kind) then
            return new;
        end if;
        if (new.id, new.entry, new.programme, new.kind, new.size, new.content, new.removed_at, new.removed_by)
               is not distinct from (old.id, old.entry, old.programme, old.kind, old.size, old.content, old.removed_at, old.removed_by)
           and corrections.lacks(new.proves, old.proves) and corrections.lacks(new.name, old.name) then
            return new;
        end if;
    end if;
    raise exception 'a file of a diary never changes, it is only forgotten';
end
$$;

-- As before, see V5, with the copies
create or replace function programme.remove_passage(of_programme bigint, passage text, why text, at timestamptz, by bigint, by_name text)
    returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    places integer := 0;
    size   integer := 0;
    one    record;
    place  record;
begin
    if not territory.sees_all() or not exists (select from programme.programme p where p.id = of_programme) then
        raise exception 'there is no such programme in sight';
    end if;
    for one in
        select texts.*,
               case when many then 't.' || col else 'array[t.' || col || ']' end as kept,
               case when many then 'less.rest' else 'less.rest[1]' end as rest,
               case name when 'example_withdrawal' then 't.example in (select e.id from programme.example e where e.programme = $1)'
                         else 't.programme = $1' end as own
        from (values ('amendment', 'texts', true), ('draft', 'texts', true), ('example_passage', 'texts', true), ('saving', 'reason', false),
                     ('step', 'text', false), ('step', 'paper', false), ('remark', 'text', false), ('remark_turn', 'text', false),
                     ('opinion', 'note', false), ('evidence', 'proves', false), ('evidence', 'name', false), ('example', 'title', false),
                     ('example', 'reason', false), ('example_withdrawal', 'reason', false)) as texts (name, col, many)
    loop
        execute format(
            'with less as (select t.ctid as row, w.rest, w.characters from programme.%1$I t, lateral programme.without(%3$s, $2) w where %5$s),
                  gone as (update programme.%1$I t set %2$I = %4$s from less where t.ctid = less.row and less.characters > 0 returning less.characters)
             select count(*)::integer as places, coalesce(sum(characters), 0)::integer as size from gone',
            one.name, one.col, one.kept, one.rest, one.own) into place using of_programme, passage;
        places := places + place.places;
        size := size + place.size;
    end loop;
    if places > 0 then
        insert into programme.removal (programme, places, size, reason, made_at, made_by, made_by_name)
        values (of_programme, places, size, why, at, by, by_name);
    end if;
    return places;
end
$$;
