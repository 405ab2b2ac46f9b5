-- The region's rules for schools in adverse social conditions (ШНСУ): criteria over the context form, as columns of equal length; «» in bases for an answer that is compared as it stands. A correction is a newer rule.
create table identification.adversity_rule (
    id           bigint generated always as identity primary key,
    year_from    smallint not null,
    year_to      smallint,
    act          text not null,
    headings     text[] not null,
    bases        text[] not null,
    comparisons  text[] not null,
    limits       text[] not null,
    at_least     integer not null,
    made_at      timestamptz not null,
    made_by      bigint not null,
    made_by_name text not null,
    check (cardinality(headings) = cardinality(bases)),
    check (cardinality(headings) = cardinality(comparisons)),
    check (cardinality(headings) = cardinality(limits)),
    check (at_least between 1 and cardinality(headings))
);
create trigger never_changes before update or delete on identification.adversity_rule
    for each row execute function identification.never_changes();

create table identification.adversity_withdrawal (
    rule         bigint primary key references identification.adversity_rule,
    reason       text not null,
    made_at      timestamptz not null,
    made_by      bigint not null,
    made_by_name text not null
);
create trigger never_changes before update or delete on identification.adversity_withdrawal
    for each row execute function identification.never_changes();
