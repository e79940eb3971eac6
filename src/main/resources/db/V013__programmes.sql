-- Qualification programmes as centres approved them; the newest of a level is the one in use.
create table programme (
    number           bigint generated always as identity unique,
    id               uuid primary key,
    centre           uuid not null references centre,
    profession       uuid not null,
    level            integer not null,
    approved_on      date not null,
    questions        integer not null check (questions > 0),
    minutes_theory   integer not null check (minutes_theory > 0),
    minutes_practice integer not null check (minutes_practice > 0),
    languages        jsonb not null,
    modes            jsonb not null,
    methods          jsonb not null,
    equipment        jsonb not null,
    allowed          jsonb not null,
    safety           jsonb not null,
    task             jsonb not null,
    card             jsonb not null,
    foreign key (profession, level) references profession_level (profession, nqf)
);
create index programme_of_centre on programme (centre, profession, level, number desc);
create index programme_for_profession on programme (profession, level);
