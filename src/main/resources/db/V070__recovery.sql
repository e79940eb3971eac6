-- Who has forgotten the password asks for a link: kept alike for a login that is known and one that
-- is not, so that both are answered alike. Of the links only hashes are kept.
create table recovery (
    id           uuid primary key,
    login_index  bytea not null,
    asked_at     timestamptz not null,
    valid_until  timestamptz not null check (valid_until > asked_at),
    token_hashes text[] not null default '{}',
    taken_by     uuid references person,
    taken_at     timestamptz,
    check ((taken_by is null) = (taken_at is null))
);
create index recovery_of_login on recovery (login_index) where taken_at is null;
create index recovery_old on recovery (valid_until);
