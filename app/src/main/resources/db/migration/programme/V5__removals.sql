-- What was written about a pupil all the same goes out of every text of a programme, in all its editions. Nothing else of a row changes, and what went
-- when, why and by whom stays: nobody falsifies unseen.
create table programme.removal (
    id           bigint generated always as identity primary key,
    programme    bigint      not null references programme.programme,
    places       integer     not null check (places > 0), -- texts that lost something
    size         integer     not null check (size > 0),   -- characters
    reason       text        not null,                    -- one of a list: what people type could name the pupil again
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null
);
create index removal_of_programme on programme.removal (programme, id);
create trigger never_changes before update or delete on programme.removal
    for each row execute function programme.never_changes();

-- After the row, so that the wall is asked first
create function programme.only_by_removing() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
    if current_user <> (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        raise exception 'a removal is kept by what removes and by nobody else';
    end if;
    return null;
end
$$;
create trigger only_by_removing after insert on programme.removal
    for each row execute function programme.only_by_removing();

-- Texts without the passage, wherever that stands in whole words, and how many characters went
create function programme.without(kept text[], passage text, out rest text[], out characters integer)
    language sql immutable set search_path = pg_catalog, pg_temp as
$$
    select coalesce(array_agg(less.rest order by one.at), '{}'), coalesce(sum(less.characters), 0)::integer
    from unnest(kept) with ordinality as one (text, at), lateral corrections.without(one.text, passage) less
$$;

-- Whether they are the same texts with marks where something stood
create function programme.lacks(rest text[], kept text[]) returns boolean language sql immutable set search_path = pg_catalog, pg_temp as
$$
    select cardinality(rest) = cardinality(kept)
       and not exists (select from unnest(rest, kept) as both_of (now, was) where not corrections.lacks(now, was))
$$;

create function programme.texts_of(kept jsonb) returns text[] language sql immutable set search_path = pg_catalog, pg_temp as
$$ select case jsonb_typeof(kept) when 'array' then array(select jsonb_array_elements_text(kept)) else array[kept #>> '{}'] end $$;

create function programme.only_lacks() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
declare
    was jsonb := to_jsonb(old);
    now jsonb;
    col text := tg_argv[0];
begin
    if tg_op = 'UPDATE' and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        now := to_jsonb(new);
        if was - col = now - col and programme.lacks(programme.texts_of(now -> col), programme.texts_of(was -> col)) then
            return new;
        end if;
    end if;
    raise exception 'what was said in a programme never changes, it is amended or loses what was written about a pupil';
end
$$;
drop trigger never_changes on programme.amendment;
create trigger never_changes before update or delete on programme.amendment
    for each row execute function programme.only_lacks('texts');
drop trigger never_changes on programme.saving;
create trigger never_changes before update or delete on programme.saving
    for each row execute function programme.only_lacks('reason');
drop trigger never_changes on programme.step;
create trigger never_changes before update or delete on programme.step
    for each row execute function programme.only_lacks('text');
drop trigger never_changes on programme.remark;
create trigger never_changes before update or delete on programme.remark
    for each row execute function programme.only_lacks('text');
drop trigger never_changes on programme.remark_turn;
create trigger never_changes before update or delete on programme.remark_turn
    for each row execute function programme.only_lacks('text');
drop trigger never_changes on programme.opinion;
create trigger never_changes before update or delete on programme.opinion
    for each row execute function programme.only_lacks('note');
drop trigger never_changes on programme.example_passage;
create trigger never_changes before update or delete on programme.example_passage
    for each row execute function programme.only_lacks('texts');

-- Answers how many texts lost something: 0 when the passage stands in none, and then nothing is kept. Works with the rights of the owner, so it asks
-- itself whether whoever calls sees the whole region.
create function programme.remove_passage(of_programme bigint, passage text, why text, at timestamptz, by bigint, by_name text)
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
        select * from (values ('amendment', 'texts', 't.texts', 'less.rest'), ('draft', 'texts', 't.texts', 'less.rest'), ('example_passage', 'texts', 't.texts', 'less.rest'),
                              ('saving', 'reason', 'array[t.reason]', 'less.rest[1]'), ('step', 'text', 'array[t.text]', 'less.rest[1]'),
                              ('remark', 'text', 'array[t.text]', 'less.rest[1]'), ('remark_turn', 'text', 'array[t.text]', 'less.rest[1]'),
                              ('opinion', 'note', 'array[t.note]', 'less.rest[1]')) as texts (name, col, kept, rest)
    loop
        execute format(
            'with less as (select t.ctid as row, w.rest, w.characters from programme.%1$I t, lateral programme.without(%3$s, $2) w where t.programme = $1),
                  gone as (update programme.%1$I t set %2$I = %4$s from less where t.ctid = less.row and less.characters > 0 returning less.characters)
             select count(*)::integer as places, coalesce(sum(characters), 0)::integer as size from gone',
            one.name, one.col, one.kept, one.rest) into place using of_programme, passage;
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
