create table journal_entry (
    number  bigint generated always as identity primary key,
    room    text not null,
    subject uuid not null,
    version integer not null,
    at      timestamptz not null,
    person  uuid,
    body    uuid,
    name    text not null,
    role    text not null,
    step    text not null,
    act     text not null,
    place   text not null,
    details jsonb not null
);
create index journal_of_subject on journal_entry (subject, number);
