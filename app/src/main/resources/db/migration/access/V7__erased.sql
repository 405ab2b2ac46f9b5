-- Who was erased is nobody any more: no address, no way in, nothing to be. Until now an address of our own making stood there, and access could be opened again.
alter table access.person
    add column erased_at timestamptz,
    alter column email drop not null;

update access.person
set erased_at = coalesce(closed_at, now()), closed_at = coalesce(closed_at, now()), email = null, password = null,
    password_kind = 'NONE', stamp = stamp + 1
where email = 'erased-' || id;

update access.assignment set until = current_date - 1
where (until is null or until >= current_date) and person in (select id from access.person where erased_at is not null);
delete from access.invitation where person in (select id from access.person where erased_at is not null);
delete from access.second_factor where person in (select id from access.person where erased_at is not null);
delete from access.region_account where person in (select id from access.person where erased_at is not null);

alter table access.person
    add check (case when erased_at is null then email is not null else email is null and password is null and closed_at is not null end);

create function access.stays_erased() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
    if old.erased_at is not null and new.erased_at is distinct from old.erased_at then
        raise exception 'whoever was erased stays erased';
    end if;
    return new;
end
$$;
create trigger stays_erased before update on access.person for each row execute function access.stays_erased();

-- What is erased meanwhile by another transaction is waited for
create function access.not_for_the_erased() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
    perform 1 from access.person where id = new.person and erased_at is null for key share;
    if not found then
        raise exception 'whoever was erased gets nothing';
    end if;
    return new;
end
$$;
create trigger not_for_the_erased before insert or update on access.assignment for each row execute function access.not_for_the_erased();
create trigger not_for_the_erased before insert or update on access.invitation for each row execute function access.not_for_the_erased();
create trigger not_for_the_erased before insert or update on access.second_factor for each row execute function access.not_for_the_erased();
create trigger not_for_the_erased before insert or update on access.region_account for each row execute function access.not_for_the_erased();
