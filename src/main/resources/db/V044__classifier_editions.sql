-- Editions of OKED: the newest is in activity, those before it in activity_past, whole.
create table activity_edition (
    ordinal    integer primary key check (ordinal >= 0),
    batch      uuid unique,
    act_number text not null,
    act_date   date,
    valid_from date
);
insert into activity_edition (ordinal, act_number) values (0, '');

create table activity_past (
    edition integer not null references activity_edition,
    code    text not null,
    level   text not null,
    parent  text,
    name_kk text not null,
    name_ru text not null,
    primary key (edition, code)
);
create index activity_past_parent on activity_past (edition, parent);

-- Not in the newest edition; kept for the professions that still refer to it.
alter table activity add column gone boolean not null default false;

-- NKZ, groups and occupations; the major groups are known without it.
create table occupation (
    code    text primary key,
    parent  text,
    name_kk text not null,
    name_ru text not null
);
create index occupation_parent on occupation (parent);
