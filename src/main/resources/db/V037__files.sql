-- Files as they were sent in. Holder and label say, in the words of the room that holds them, whose
-- they are and what for; a file is not kept until its holder has taken it.
create table stored_file (
    id         uuid primary key,
    holder     uuid not null,
    label      text not null,
    name       text not null,
    size       integer not null check (size > 0),
    received   integer not null default 0 check (received between 0 and size),
    announced  text not null,
    media_type text,
    sha256     text,
    pages      integer,
    touched_at timestamptz not null,
    kept_at    timestamptz
);
create index stored_file_of_holder on stored_file (holder);
create index stored_file_unfinished on stored_file (touched_at) where kept_at is null;

-- In the pieces in which it came; packed already, so not packed again.
create table stored_file_chunk (
    file  uuid not null references stored_file on delete cascade,
    start integer not null,
    bytes bytea not null,
    primary key (file, start)
);
alter table stored_file_chunk alter column bytes set storage external;

-- How it looks upright, as JPEG; no bytes where it cannot be drawn.
create table stored_file_preview (
    file    uuid not null references stored_file on delete cascade,
    size    text not null,
    picture bytea not null,
    primary key (file, size)
);
