-- The second factor of a person: the secret that a telephone makes codes of.
create table second_factor (
    person       bigint primary key references person on delete cascade,
    secret       vault.sealed not null,
    confirmed_at timestamptz,                -- null until the first right code
    last_step    bigint  not null default 0, -- of thirty seconds; a code of it or an earlier one was used
    wrong        integer not null default 0  -- codes in a row
);

-- Codes for whoever lost the telephone; each opens once and is gone.
create table recovery_code (
    person bigint  not null references second_factor on delete cascade,
    mark   char(1) not null, -- its first letter, another one in each
    hash   text    not null,
    primary key (person, mark)
);
