-- When each term of keeping was last carried out and what went. A term that failed says so; it is carried out again at the next look.
create table protection.carried_out (
    term      text        primary key,
    at        timestamptz not null, -- the last look
    erased    integer     not null, -- at the last look that found something
    erased_at timestamptz,          -- null: nothing has ever gone
    total     bigint      not null, -- since the first look
    failed_at timestamptz           -- null: the last look went well
);
