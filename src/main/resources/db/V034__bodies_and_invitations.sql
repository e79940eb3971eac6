alter table body add column bin text unique check (bin ~ '^[0-9]{12}$');
alter table body add column version integer not null default 0;

-- Of the link only its hash is kept: who reads this table cannot use it.
create table invitation (
    id           uuid primary key,
    body         uuid not null references body,
    roles        text[] not null check (cardinality(roles) > 0),
    email        text not null,
    token_hash   text not null unique,
    invited_at   timestamptz not null,
    valid_until  timestamptz not null check (valid_until > invited_at),
    taken_by     uuid references person,
    taken_at     timestamptz,
    withdrawn_at timestamptz,
    check ((taken_by is null) = (taken_at is null)),
    check (taken_at is null or withdrawn_at is null)
);
create index invitation_open on invitation (body, invited_at)
    where taken_at is null and withdrawn_at is null;
