-- The diary of a programme: what was done of its activities. A mended entry is a new row that names the one it replaces; what is taken back stays.
create table programme.entry (
    id           bigint generated always as identity primary key,
    programme    bigint      not null references programme.programme,
    activity     integer     not null, -- the provision
    percent      smallint    not null check (percent between 0 and 100),
    first_day    date        not null,
    last_day     date        not null,
    planned      integer check (planned >= 0), -- people to be reached, where the activity itself names no number
    reached      integer check (reached >= 0),
    reason       text        not null, -- why late, why less than before; «» otherwise
    words        text        not null,
    replaces     bigint unique references programme.entry,
    origin       text        not null check (origin in ('PAGE', 'FORM')),
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null,
    removed_at   timestamptz, -- when its words went because they named a pupil
    removed_by   bigint,
    check (first_day <= last_day),
    check ((removed_at is null) = (removed_by is null))
);
create index entry_of_programme on programme.entry (programme, activity, id);

create table programme.entry_taken_back (
    entry        bigint      not null primary key references programme.entry,
    programme    bigint      not null references programme.programme,
    reason       text        not null,
    made_at      timestamptz not null,
    made_by      bigint      not null,
    made_by_name text        not null,
    removed_at   timestamptz,
    removed_by   bigint,
    check ((removed_at is null) = (removed_by is null))
);

create table programme.evidence (
    id         bigint generated always as identity primary key,
    entry      bigint  not null references programme.entry,
    programme  bigint  not null references programme.programme,
    proves     text    not null, -- what the activity asked for, in its words; «» where it asked for nothing
    name       text    not null,
    kind       text    not null check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX')),
    size       integer not null,
    content    bytea   not null,
    removed_at timestamptz,
    removed_by bigint,
    check ((removed_at is null) = (removed_by is null))
);
alter table programme.evidence alter column content set storage external; -- these kinds are compressed already
create index evidence_of_entry on programme.evidence (programme, entry, id);

create function programme.only_loses_words() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
       and old.removed_at is null and new.removed_at is not null and new.reason = '' and coalesce(to_jsonb(new) ->> 'words', '') = ''
       and to_jsonb(new) - array['reason', 'words', 'removed_at', 'removed_by'] = to_jsonb(old) - array['reason', 'words', 'removed_at', 'removed_by'] then
        return new;
    end if;
    raise exception 'an entry of a diary never changes, it only loses words about a pupil';
end
$$;
create trigger never_changes before update or delete on programme.entry
    for each row execute function programme.only_loses_words();
create trigger never_changes before update or delete on programme.entry_taken_back
    for each row execute function programme.only_loses_words();

create function programme.only_forgotten() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
       and new.content = '' and new.name = '' and new.size = 0
       and (new.id, new.entry, new.programme, new.proves, new.kind) = (old.id, old.entry, old.programme, old.proves, old.kind) then
        return new;
    end if;
    raise exception 'a file of a diary never changes, it is only forgotten';
end
$$;
create trigger never_changes before update or delete on programme.evidence
    for each row execute function programme.only_forgotten();

-- Who asks has to see the whole region; these functions work with the rights of the owner. Answers whether there were words to remove.
create function programme.remove_words_of_entry(of_entry bigint, at timestamptz, by bigint) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    gone boolean;
begin
    if not territory.sees_all() then
        raise exception 'there is no such entry in sight';
    end if;
    update programme.entry e set words = '', reason = '', removed_at = at, removed_by = by
    where e.id = of_entry and e.removed_at is null and (e.words <> '' or e.reason <> '');
    gone := found;
    update programme.entry_taken_back t set reason = '', removed_at = at, removed_by = by
    where t.entry = of_entry and t.removed_at is null and t.reason <> '';
    return gone or found;
end
$$;

create function programme.remove_evidence(of_file bigint, at timestamptz, by bigint) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
    if not territory.sees_all() then
        raise exception 'there is no such file in sight';
    end if;
    update programme.evidence f set content = '', name = '', size = 0, removed_at = at, removed_by = by
    where f.id = of_file and f.size > 0;
    return found;
end
$$;

-- Whoever works as the application may ask for any moment: nothing goes that is younger than 30 days. Answers how many files went.
create function programme.forget_evidence(before timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    forgotten integer;
begin
    if before is null or before > now() - interval '30 days' then
        raise exception 'a file of a diary is kept for 30 days at least';
    end if;
    update programme.evidence f set content = '', name = '', size = 0
    from programme.entry e where e.id = f.entry and f.size > 0 and e.made_at < before;
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
