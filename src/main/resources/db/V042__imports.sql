-- How often files of a kind were carried out or undone: a proposal read before the last time is
-- read again before it is carried out.
create table import_kind (
    kind    text primary key,
    version integer not null
);

-- A file as it was sent, and what became of it.
create table import_batch (
    id             uuid primary key,
    ordinal        bigint generated always as identity unique,
    kind           text not null references import_kind,
    file_name      text not null,
    sha256         text not null,
    content        bytea not null,
    read_as        text not null,
    passed_over    text not null,
    act_number     text not null,
    act_date       date not null,
    valid_from     date not null,
    sent_by        text not null,
    sent_at        timestamptz not null,
    seen           integer not null,
    state          text not null check (state in ('PROPOSED', 'CARRIED_OUT', 'UNDONE')),
    left_out       integer not null default 0,
    carried_out_by text,
    carried_out_at timestamptz,
    undone_by      text,
    undone_at      timestamptz
);
create index import_batch_of_kind on import_batch (kind, ordinal desc);
-- The same file sent twice is one proposal.
create unique index import_batch_once
    on import_batch (kind, sha256, act_number, act_date, valid_from) where state = 'PROPOSED';

-- Line by line, what the file would change: the records before and after it.
create table import_line (
    batch       uuid not null references import_batch on delete cascade,
    ordinal     integer not null,
    line        integer not null,
    outcome     text not null,
    title       text not null,
    problems    jsonb not null,
    differences jsonb not null,
    before      jsonb,
    after       jsonb,
    primary key (batch, ordinal)
);
create index import_line_by_outcome on import_line (batch, outcome, ordinal);
