-- What is to be sent by e-mail: which letter or invitation, never its text or the address.
create table mail (
    id          uuid primary key,
    kind        text not null,
    subject     uuid not null,
    queued_at   timestamptz not null,
    attempts    integer not null default 0,
    due_at      timestamptz,
    trouble     text,
    sent_at     timestamptz,
    given_up_at timestamptz,
    unique (kind, subject),
    check (num_nonnulls(due_at, sent_at, given_up_at) = 1)
);
create index mail_due on mail (due_at) where due_at is not null;
create index mail_given_up on mail (given_up_at) where given_up_at is not null;
