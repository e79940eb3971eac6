-- Of a demonstration alone: the e-mails that did not leave the machine, as they would have left.
create table outbox (
    ordinal   bigint generated always as identity primary key,
    sent_at   timestamptz not null,
    addressee text not null,
    subject   text not null,
    message   bytea not null
);
