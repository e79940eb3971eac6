-- Whoever was entered from paper has no account until they take up an invitation of the centre that
-- entered them; then the column is empty, as it is for those who registered themselves.
alter table person
    add column entered_by uuid references body,
    add column version    integer not null default 0;

-- The one invitation into an account that is good now; taken up, it is gone. Of the codes that open
-- it only hashes are kept: every e-mail has one of its own. The e-mail address is a sealed text.
create table claim (
    id          uuid primary key,
    person      uuid not null unique references person,
    centre      uuid not null references body,
    subject     uuid not null,
    email       bytea not null,
    code_hashes text[] not null,
    wrong       integer not null default 0,
    handed_at   timestamptz not null,
    valid_until timestamptz not null check (valid_until > handed_at)
);
