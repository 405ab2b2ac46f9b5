-- Which runs were the lists of their years before a moment
create function identification.in_force_before(moment timestamptz) returns setof bigint language sql stable as
$$
    select run from (select distinct on (year) run from identification.decision
                     where made_at < moment order by year, id desc) newest
    where run is not null
$$;

-- What everybody was shown once; a draft never was
create view identification.once_in_force with (security_invoker = true) as
    select distinct run from identification.decision where run is not null;
