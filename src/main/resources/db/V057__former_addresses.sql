-- Where a person's letters went before they named another address: it is told of the change, once.
create table former_address (
    id         uuid primary key,
    person     uuid not null references person,
    email      bytea not null,
    changed_at timestamptz not null
);
