-- Copies that the platform made of itself, or could not make: 391-12.
create table backup (
    id      uuid primary key,
    began   timestamptz not null,
    ended   timestamptz not null,
    file    text not null,
    bytes   bigint not null,
    trouble text
);
create index backup_began on backup (began);

-- The latest moment the platform has seen: its time never goes back behind it.
create table clock_seen (
    one boolean primary key check (one),
    at  timestamptz not null
);

-- What nobody has done in time.
create index deadline_missed on deadline (last_day) where met_on is null;
