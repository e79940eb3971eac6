-- Wrong passwords and codes, by account and never by address: a classroom shares one. The account
-- is a hash, so that a mistyped login of a stranger is not kept; the time is the database's own,
-- which the time machine does not move.
create table sign_in_try (
    account   text primary key,
    tries     integer not null check (tries > 0),
    since     timestamptz not null,
    free_from timestamptz not null
);
create index sign_in_try_free on sign_in_try (free_from);
