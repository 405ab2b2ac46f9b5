-- The journal of deeds: one line per deed, only added to, each chained to the one before. Number, previous hash and hash are made here, whoever adds.
create table journal.entry (
    number              bigint      primary key,
    at                  timestamptz not null,
    person              bigint,               -- null: the house itself
    person_name         text        not null, -- name and role as they were then
    person_role         text        not null,
    person_municipality bigint,               -- where the person worked then
    address             text        not null,
    kind                text        not null,
    title               text        not null,
    subject_kind        text        not null,
    subject_id          bigint      not null,
    subject_name        text        not null,
    school              bigint,
    municipality        bigint,               -- of that school then
    changes             jsonb       not null, -- [{"field": …, "was": …, "now": …}]
    reason              text        not null,
    previous            bytea       not null,
    hash                bytea       not null
);
create index entry_by_time on journal.entry (at);
create index entry_by_person on journal.entry (person, number desc);
create index entry_by_school on journal.entry (school, number desc) where school is not null;
create index entry_by_kind on journal.entry (kind, number desc);

-- A field as «length in bytes:text»; what is not there is «-». No two different lists of fields give the same text.
create function journal.field(value text) returns text language sql immutable set search_path = pg_catalog, pg_temp as
$$ select coalesce(octet_length(value) || ':' || value, '-') $$;

-- What is hashed; opora.journal.Chain says the same in Java
create function journal.canonical(e journal.entry) returns text language sql stable set search_path = pg_catalog, pg_temp as
$$
    select 'opora-journal-1' || E'\n' || encode((e).previous, 'hex') || E'\n'
        || journal.field((e).number::text) || journal.field(((extract(epoch from (e).at) * 1000000)::bigint)::text)
        || journal.field((e).person::text) || journal.field((e).person_name) || journal.field((e).person_role)
        || journal.field((e).person_municipality::text) || journal.field((e).address)
        || journal.field((e).kind) || journal.field((e).title)
        || journal.field((e).subject_kind) || journal.field((e).subject_id::text) || journal.field((e).subject_name)
        || journal.field((e).school::text) || journal.field((e).municipality::text)
        || journal.field((e).changes::text) || journal.field((e).reason)
$$;

-- With the rights of the owner: the end of the chain is needed also by whoever sees none of it
create function journal.chain() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    last record;
begin
    -- an older snapshot would not show the entries of others that were added meanwhile
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'the journal is written in read committed transactions only';
    end if;
    perform pg_advisory_xact_lock(84701);
    select number, hash into last from journal.entry order by number desc limit 1;
    new.number := coalesce(last.number, 0) + 1;
    new.previous := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
    new.hash := sha256(convert_to(journal.canonical(new), 'UTF8'));
    return new;
end
$$;
create trigger chain before insert on journal.entry for each row execute function journal.chain();

create function journal.never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is only added to';
end
$$;
create trigger never_changes before update or delete on journal.entry for each row execute function journal.never_changes();
create trigger never_emptied before truncate on journal.entry for each statement execute function journal.never_changes();
