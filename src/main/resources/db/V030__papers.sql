-- Letters and papers as they were made. Append-only: see afterMigrate.sql.
create table paper (
    id         uuid primary key,
    room       text not null,
    subject    uuid not null,
    kind       text not null,
    lang       text not null check (lang in ('kk', 'ru', 'both')),
    version    integer not null check (version > 0),
    letter     uuid,
    media_type text not null,
    sha256     text not null,
    bytes      bytea not null,
    made_at    timestamptz not null,
    unique (subject, room, kind, lang, version)
);
-- Compressed already.
alter table paper alter column bytes set storage external;
