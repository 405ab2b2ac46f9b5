-- Visits of schools, what was decided there and what became of it, notes about schools. Everything is added to: a later word stands beside the
-- earlier one. Words that name a pupil go as a whole, what is old goes as a whole, both by the functions below with the rights of the owner.
create table network.visit (
    id      bigint generated always as identity primary key,
    school  bigint      not null,
    made_at timestamptz not null,
    made_by bigint      not null -- the name is asked for in access: it goes with the account
);
create index visit_of_school on network.visit (school, id desc);

create table network.step (
    id         bigint generated always as identity primary key,
    visit      bigint      not null references network.visit,
    school     bigint      not null,
    kind       text        not null check (kind in ('PLANNED', 'MOVED', 'CANCELLED', 'HELD', 'MENDED')),
    on_day     date,                                      -- planned for, moved to, held on
    way        text check (way in ('ON_SITE', 'ONLINE')), -- of a plan
    purpose    text        not null default '',           -- of a plan
    points     text        not null default '',           -- of a plan, a line each
    people     text        not null default '',           -- who comes; who took part: posts
    seen       text        not null default '',           -- of a protocol
    agreed     text        not null default '',           -- of a protocol
    reason     text        not null default '',
    replaces   bigint unique references network.step,     -- of a mended protocol: which one
    made_at    timestamptz not null,
    made_by    bigint      not null,
    removed_at timestamptz,
    removed_by bigint,
    check ((kind = 'CANCELLED') = (on_day is null)),
    check ((kind = 'PLANNED') = (way is not null)),
    check ((kind = 'MENDED') = (replaces is not null)),
    check ((removed_at is null) = (removed_by is null))
);
create index step_of_visit on network.step (visit, id);
create unique index held_once on network.step (visit) where kind = 'HELD';

create table network.decision (
    id          bigint generated always as identity primary key,
    visit       bigint      not null references network.visit,
    school      bigint      not null,
    text        text        not null,
    responsible text        not null, -- a post
    until       date        not null,
    made_at     timestamptz not null,
    made_by     bigint      not null,
    removed_at  timestamptz,
    removed_by  bigint,
    check ((removed_at is null) = (removed_by is null))
);
create index decision_of_visit on network.decision (visit, id);

-- What the school says of a decision and what the curator makes of it
create table network.answer (
    id         bigint generated always as identity primary key,
    decision   bigint      not null references network.decision,
    school     bigint      not null,
    kind       text        not null check (kind in ('DONE', 'NOT_DONE', 'ASKED', 'CLOSED', 'RETURNED', 'MOVED', 'DROPPED')),
    text       text        not null,
    until      date, -- asked for, moved to
    made_at    timestamptz not null,
    made_by    bigint      not null,
    removed_at timestamptz,
    removed_by bigint,
    check ((kind in ('ASKED', 'MOVED')) = (until is not null)),
    check ((removed_at is null) = (removed_by is null))
);
create index answer_of_decision on network.answer (decision, id);

create table network.attachment (
    id         bigint generated always as identity primary key,
    visit      bigint      not null references network.visit,
    school     bigint      not null,
    name       text        not null,
    kind       text        not null check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX')),
    size       integer     not null,
    content    bytea       not null,
    made_at    timestamptz not null,
    made_by    bigint      not null,
    removed_at timestamptz,
    removed_by bigint,
    check ((removed_at is null) = (removed_by is null))
);
alter table network.attachment alter column content set storage external; -- these kinds are compressed already
create index attachment_of_visit on network.attachment (visit, id);

-- Read by whoever works with the school above it
create table network.note (
    id         bigint generated always as identity primary key,
    school     bigint      not null,
    kind       text        not null check (kind in ('NOTE', 'TAKEN_BACK')),
    takes_back bigint unique references network.note on delete cascade,
    text       text        not null,
    made_at    timestamptz not null,
    made_by    bigint      not null,
    removed_at timestamptz,
    removed_by bigint,
    check ((kind = 'TAKEN_BACK') = (takes_back is not null)),
    check ((removed_at is null) = (removed_by is null))
);
create index note_of_school on network.note (school, id desc);

-- The words of a row are named with the trigger
create function network.only_loses_words() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    words text[] := array(select unnest(tg_argv));
    loses text[] := words || array['removed_at', 'removed_by'];
begin
    if current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        if tg_op = 'DELETE' then
            return old;
        end if;
        if old.removed_at is null and new.removed_at is not null and to_jsonb(new) - loses = to_jsonb(old) - loses
           and not exists (select from unnest(words) word where to_jsonb(new) ->> word <> '') then
            return new;
        end if;
    end if;
    raise exception 'a word about a school never changes, it only goes where it is about a pupil';
end
$$;
create function network.never_changes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'DELETE' and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        return old;
    end if;
    raise exception 'a visit never changes';
end
$$;
create function network.only_loses_content() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        if tg_op = 'DELETE' then
            return old;
        end if;
        if old.removed_at is null and new.removed_at is not null and new.content = '' and new.name = '' and new.size = 0
           and (new.id, new.visit, new.school, new.kind, new.made_at, new.made_by)
               = (old.id, old.visit, old.school, old.kind, old.made_at, old.made_by) then
            return new;
        end if;
    end if;
    raise exception 'a file of a visit never changes, it only goes where it is about a pupil';
end
$$;
create trigger never_changes before update or delete on network.visit
    for each row execute function network.never_changes();
create trigger never_changes before update or delete on network.step
    for each row execute function network.only_loses_words('purpose', 'points', 'people', 'seen', 'agreed', 'reason');
create trigger never_changes before update or delete on network.decision
    for each row execute function network.only_loses_words('text', 'responsible');
create trigger never_changes before update or delete on network.answer
    for each row execute function network.only_loses_words('text');
create trigger never_changes before update or delete on network.attachment
    for each row execute function network.only_loses_content();
create trigger never_changes before update or delete on network.note
    for each row execute function network.only_loses_words('text');

-- Who asks has to see the whole region. Answers whether there was something to remove.
create function network.remove_words(of_kind text, of_row bigint, at timestamptz, by bigint) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
    if not territory.sees_all() then
        raise exception 'there are no such words in sight';
    end if;
    case of_kind
        when 'STEP' then
            update network.step s
            set purpose = '', points = '', people = '', seen = '', agreed = '', reason = '', removed_at = at, removed_by = by
            where s.id = of_row and s.removed_at is null;
        when 'DECISION' then
            update network.decision d set text = '', responsible = '', removed_at = at, removed_by = by
            where d.id = of_row and d.removed_at is null;
        when 'ANSWER' then
            update network.answer a set text = '', removed_at = at, removed_by = by
            where a.id = of_row and a.removed_at is null and a.text <> '';
        when 'FILE' then
            update network.attachment f set content = '', name = '', size = 0, removed_at = at, removed_by = by
            where f.id = of_row and f.removed_at is null;
        when 'NOTE' then
            update network.note n set text = '', removed_at = at, removed_by = by
            where n.id = of_row and n.removed_at is null and n.text <> '';
    end case;
    return found;
end
$$;

-- Whoever works as the application may ask for any moment: nothing goes that somebody added to within the last 30 days. Visits about which nobody
-- has written since the moment, with all that belongs to them. Answers how many visits went.
create function network.forget_visits(before timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    over bigint[];
begin
    if before is null or before > now() - interval '30 days' then
        raise exception 'a visit is kept for 30 days at least';
    end if;
    select coalesce(array_agg(v.id), '{}') into over from network.visit v
    where v.made_at < before
      and not exists (select from network.step s where s.visit = v.id and (s.made_at >= before or s.on_day >= before::date))
      and not exists (select from network.decision d where d.visit = v.id and (d.made_at >= before or d.until >= before::date))
      and not exists (select from network.answer a join network.decision d on d.id = a.decision
                      where d.visit = v.id and (a.made_at >= before or a.until >= before::date))
      and not exists (select from network.attachment f where f.visit = v.id and f.made_at >= before);
    delete from network.attachment f where f.visit = any(over);
    delete from network.answer a using network.decision d where d.id = a.decision and d.visit = any(over);
    delete from network.decision d where d.visit = any(over);
    delete from network.step s where s.visit = any(over);
    delete from network.visit v where v.id = any(over);
    return coalesce(array_length(over, 1), 0);
end
$$;

create function network.forget_notes(before timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    forgotten integer;
begin
    if before is null or before > now() - interval '30 days' then
        raise exception 'a note about a school is kept for 30 days at least';
    end if;
    delete from network.note n where n.made_at < before;
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
