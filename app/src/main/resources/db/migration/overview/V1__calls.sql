-- What people who work with many schools did and decided about a school: a contact, a dismissal from the own list until a day, or that one of
-- these was not so. Only added to: what is taken back stays and is named by the row that takes it back.
create table overview.step (
    id         bigint generated always as identity primary key,
    school     bigint      not null,
    kind       text        not null check (kind in ('CONTACT', 'DISMISSAL', 'TAKEN_BACK')),
    on_day     date,        -- of a contact
    way        text check (way in ('CALL', 'VISIT', 'LETTER')),
    until      date,        -- of a dismissal: the day on which the school comes back
    because    text,        -- of a dismissal: one of a list
    takes_back bigint unique references overview.step on delete cascade,
    text       text        not null,
    made_at    timestamptz not null,
    made_by    bigint      not null, -- the name is asked for in access: it goes with the account
    removed_at timestamptz,
    removed_by bigint,
    check ((kind = 'CONTACT') = (on_day is not null)),
    check ((kind = 'CONTACT') = (way is not null)),
    check ((kind = 'DISMISSAL') = (until is not null)),
    check ((kind = 'DISMISSAL') = (because is not null)),
    check ((kind = 'TAKEN_BACK') = (takes_back is not null)),
    check ((removed_at is null) = (removed_by is null))
);
create index step_of_school on overview.step (school, kind, id desc);
create index step_by_person on overview.step (made_by, kind, on_day);

-- How many schools a person wants to reach in a week; whoever never said has no row
create table overview.capacity (
    person    bigint primary key,
    schools   smallint    not null check (schools between 1 and 50),
    chosen_at timestamptz not null
);

-- A step never changes. Where it names a pupil its words go as a whole; when its term is over it goes. Both by the functions below, with the rights of
-- the owner.
create function overview.only_loses_words() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        if tg_op = 'DELETE' then
            return old;
        end if;
        if old.removed_at is null and new.removed_at is not null and new.text = ''
           and to_jsonb(new) - array['text', 'removed_at', 'removed_by'] = to_jsonb(old) - array['text', 'removed_at', 'removed_by'] then
            return new;
        end if;
    end if;
    raise exception 'a step about a school never changes, it only loses words about a pupil';
end
$$;
create trigger never_changes before update or delete on overview.step
    for each row execute function overview.only_loses_words();

-- Who asks has to see the whole region. Answers whether there were words to remove.
create function overview.remove_words(of_step bigint, at timestamptz, by bigint) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
    if not territory.sees_all() then
        raise exception 'there is no such step in sight';
    end if;
    update overview.step s set text = '', removed_at = at, removed_by = by
    where s.id = of_step and s.removed_at is null and s.text <> '';
    return found;
end
$$;

-- Whoever works as the application may ask for any moment: nothing goes that is younger than 30 days. Answers how many went.
create function overview.forget_steps(before timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    forgotten integer;
begin
    if before is null or before > now() - interval '30 days' then
        raise exception 'a step about a school is kept for 30 days at least';
    end if;
    delete from overview.step s where s.made_at < before;
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
