create table letter (
    id          uuid primary key,
    room        text not null,
    subject     uuid not null,
    addressee   uuid not null references person,
    sender      uuid not null references body,
    signed_by   text not null,
    act         text not null,
    place       text not null,
    title_kk    text not null,
    title_ru    text not null,
    body_kk     text not null,
    body_ru     text not null,
    sent_at     timestamptz not null,
    received_at timestamptz
);
create index letter_of_subject on letter (subject, sent_at);
create index letter_unopened on letter (addressee) where received_at is null;
