create table sitting (
    id         uuid primary key,
    centre     uuid not null references body,
    programme  uuid not null,
    day        date not null,
    time       time not null,
    place      text not null,
    language   text not null,
    commission jsonb not null,
    correct    integer,
    questions  integer,
    practice   jsonb not null default '[]',
    protocol   text,
    check (correct between 0 and questions)
);

create table protocol_signature (
    sitting uuid not null references sitting,
    member  uuid not null references person,
    day     date not null,
    primary key (sitting, member)
);
