-- By which account of the region a person came first. The provider may give the e-mail address of the account to somebody else one day, its subject it may not.
create table access.region_account (
    person  bigint      not null references access.person,
    issuer  text        not null,
    subject text        not null,
    since   timestamptz not null default now(),
    primary key (person, issuer),
    unique (issuer, subject)
);
