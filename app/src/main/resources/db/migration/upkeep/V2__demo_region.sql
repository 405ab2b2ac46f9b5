-- whether the sample region was brought into this database; no row: it is a region's own
create table demo_region (
    only_one    boolean     primary key default true check (only_one),
    begun_at    timestamptz not null default now(),
    finished_at timestamptz
);
