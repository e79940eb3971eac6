create table recognition_case (
    id          uuid primary key,
    number      text not null unique,
    candidate   uuid not null references person,
    centre      uuid not null references body,
    profession  uuid not null,
    level       integer not null,
    registered  date not null,
    application jsonb not null,
    state       text not null,
    detail      jsonb not null,
    sitting     uuid,
    version     integer not null
);
create index recognition_of_centre on recognition_case (centre, state, registered);
create index recognition_of_candidate on recognition_case (candidate, registered);
create unique index recognition_of_sitting on recognition_case (sitting);
create index recognition_returned on recognition_case (id) where state = 'Returned';

-- What is being typed: nobody's case yet.
create table application_draft (
    id         uuid primary key,
    owner      uuid not null references person,
    centre     uuid not null references body,
    profession uuid not null,
    level      integer not null,
    on_paper   boolean not null,
    fields     jsonb not null,
    saved_at   timestamptz not null,
    submitted  uuid references recognition_case
);
create index application_draft_of_owner on application_draft (owner) where submitted is null;
-- One application is typed once, in however many windows; paper comes from many people.
create unique index application_draft_once
    on application_draft (owner, centre, profession, level) where submitted is null and not on_paper;

-- The documents of paragraph 4, stored whole; draft until the application is submitted.
create table attachment (
    id         uuid primary key,
    draft      uuid references application_draft,
    recognition uuid references recognition_case,
    part       text not null,
    name       text not null,
    media_type text not null,
    sha256     text not null,
    content    bytea not null,
    added_at   timestamptz not null
);
-- The same copy sent twice is there once.
create unique index attachment_of_draft on attachment (draft, part, name, sha256);
create unique index attachment_of_recognition on attachment (recognition, part, name, sha256);
