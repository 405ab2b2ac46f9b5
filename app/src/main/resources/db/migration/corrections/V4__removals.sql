-- What was written about a pupil all the same goes: a passage out of a kept text, or a whole file before its time. Nothing else of a row
-- changes, and what went where, when, why and by whom stays: nobody falsifies unseen.
create table corrections.removal (
    id           bigint generated always as identity primary key,
    request      bigint      not null references corrections.request,
    school       bigint      not null,
    place        text        not null check (place in ('TEXT', 'LATE', 'STEP', 'FILE')),
    step         bigint references corrections.step,
    attachment   bigint references corrections.attachment,
    size         integer     not null check (size > 0), -- characters of a text, bytes of a file
    reason       text        not null,                  -- one of a list: what people type could name the pupil again
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null,
    check ((place = 'STEP') = (step is not null)),
    check ((place = 'FILE') = (attachment is not null))
);
create index removal_of_request on corrections.removal (request, id);
create trigger never_changes before update or delete on corrections.removal
    for each row execute function corrections.never_changes();

-- After the row, so that the wall is asked first
create function corrections.only_by_removing() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
    if current_user <> (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        raise exception 'a removal is kept by what removes and by nobody else';
    end if;
    return null;
end
$$;
create trigger only_by_removing after insert on corrections.removal
    for each row execute function corrections.only_by_removing();

create function corrections.mark() returns text language sql immutable set search_path = pg_catalog, pg_temp as
$$ select '[удалено: сведения об ученике]' $$;

-- The text without the passage, wherever that stands in whole words and however its words are parted, and how many characters went. Marks of
-- earlier removals are no text.
create function corrections.without(kept text, passage text, out rest text, out characters integer)
    language plpgsql immutable set search_path = pg_catalog, pg_temp as
$$
declare
    sought text collate public.russian := btrim(passage, E' \t\r\n');
    whole  text collate public.russian := regexp_replace(
        regexp_replace(sought, '([][{}()*+?.^$|\\])', '\\\1', 'g'), '[[:space:]]+', '[[:space:]]+', 'g');
begin
    if sought ~ '^[[:alnum:]]' then
        whole := '(?<![[:alnum:]])' || whole;
    end if;
    if sought ~ '[[:alnum:]]$' then
        whole := whole || '(?![[:alnum:]])';
    end if;
    if sought !~ '[[:alnum:]]' then
        rest := kept;
        characters := 0;
        return;
    end if;
    select string_agg(regexp_replace(piece, whole, corrections.mark(), 'g'), corrections.mark() order by at),
           sum((select coalesce(sum(length(hit[1])), 0) from regexp_matches(piece, '(' || whole || ')', 'g') hit))
    into rest, characters
    from unnest(string_to_array(kept, corrections.mark())) with ordinality as parts (piece, at);
    rest := coalesce(rest, kept);
    characters := coalesce(characters, 0);
end
$$;

-- Whether it is the same text with marks where something stood
create function corrections.lacks(rest text, kept text) returns boolean language sql immutable set search_path = pg_catalog, pg_temp as
$$
    select kept like replace(regexp_replace(rest, '([\\%_])', '\\\1', 'g'), corrections.mark(), '%')
$$;

create function corrections.only_lacks() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
    if tg_op = 'UPDATE' and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
       and not exists (
           select from jsonb_each_text(to_jsonb(old)) was join jsonb_each_text(to_jsonb(new)) now on now.key = was.key
           where now.value is distinct from was.value
             and not (was.key in ('text', 'late_because') and corrections.lacks(now.value, was.value))) then
        return new;
    end if;
    raise exception 'a step of a correction never changes, it only loses what was written about a pupil';
end
$$;
drop trigger never_changes on corrections.request;
create trigger never_changes before update or delete on corrections.request
    for each row execute function corrections.only_lacks();
drop trigger never_changes on corrections.step;
create trigger never_changes before update or delete on corrections.step
    for each row execute function corrections.only_lacks();

-- The school of a request, for whoever sees it: these functions work with the rights of the owner, who sees everything
create function corrections.school_in_sight(of_request bigint) returns bigint language plpgsql stable
    set search_path = pg_catalog, pg_temp as
$$
declare
    home bigint;
begin
    select r.school into home from corrections.request r
    where r.id = of_request and (territory.sees_all() or r.school in (select territory.seen_schools()));
    if home is null then
        raise exception 'there is no such request in sight';
    end if;
    return home;
end
$$;

-- Answers how many characters went: 0 when the passage does not stand in that text, and then nothing is kept
create function corrections.remove_passage(
    of_request bigint, of_place text, of_step bigint, passage text, why text, at timestamptz, by bigint, by_name text)
    returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    home bigint := corrections.school_in_sight(of_request);
    kept text;
    less record;
begin
    case of_place
        when 'TEXT' then
            select r.text into strict kept from corrections.request r where r.id = of_request for update;
        when 'LATE' then
            select r.late_because into strict kept from corrections.request r where r.id = of_request for update;
        when 'STEP' then
            select s.text into strict kept from corrections.step s where s.id = of_step and s.request = of_request for update;
    end case;
    select * into less from corrections.without(kept, passage);
    if less.characters = 0 then
        return 0;
    end if;
    case of_place
        when 'TEXT' then
            update corrections.request r set text = less.rest where r.id = of_request;
        when 'LATE' then
            update corrections.request r set late_because = less.rest where r.id = of_request;
        when 'STEP' then
            update corrections.step s set text = less.rest where s.id = of_step;
    end case;
    insert into corrections.removal (request, school, place, step, size, reason, made_at, made_by, made_by_name)
    values (of_request, home, of_place, of_step, less.characters, why, at, by, by_name);
    return less.characters;
end
$$;

-- Answers how many bytes went: 0 when there was nothing left of the file, and then nothing is kept
create function corrections.remove_file(of_request bigint, of_file bigint, why text, at timestamptz, by bigint, by_name text)
    returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    home  bigint := corrections.school_in_sight(of_request);
    bytes integer;
begin
    select a.size into strict bytes from corrections.attachment a where a.id = of_file and a.request = of_request for update;
    if bytes > 0 then
        update corrections.attachment a set content = '', name = '', size = 0 where a.id = of_file;
        insert into corrections.removal (request, school, place, attachment, size, reason, made_at, made_by, made_by_name)
        values (of_request, home, 'FILE', of_file, bytes, why, at, by, by_name);
    end if;
    return bytes;
end
$$;
