-- Who has looked at a person's data: a day, a person and a thing make one line. Lines are not
-- deleted: see afterMigrate.sql.
create table look (
    id       bigint generated always as identity primary key,
    whose    uuid not null,
    day      date not null,
    person   uuid not null,
    body     uuid not null,
    name     text not null,
    role     text not null,
    subject  uuid not null,
    number   text not null,
    kind     text not null,
    key      text not null,
    shown_kk text not null,
    shown_ru text not null,
    first_at timestamptz not null,
    last_at  timestamptz not null,
    times    integer not null check (times > 0),
    unique (whose, day, person, body, role, subject, kind, key)
);
create index look_newest on look (whose, last_at desc, id desc);
