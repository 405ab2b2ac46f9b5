-- Organisations beside the schools that help them. What is known of one is said from a day on; rows are only added.
create table territory.partner (
    id           bigint generated always as identity primary key,
    kind         text not null check (kind in ('UNIVERSITY', 'COLLEGE', 'TRAINING', 'SUPPORT', 'CULTURE', 'BUSINESS', 'OTHER')),
    municipality bigint references territory.municipality -- null: of the whole region
);

create table territory.partner_turn (
    id          bigint generated always as identity primary key,
    partner     bigint not null references territory.partner,
    on_day      date not null,
    name        text not null,
    contacts    text not null,
    standing    text not null check (standing in ('OPEN', 'CLOSED')),
    recorded_at timestamptz not null,
    person      bigint not null,
    person_name text not null
);
create index partner_turn_partner on territory.partner_turn (partner, on_day desc, id desc);
