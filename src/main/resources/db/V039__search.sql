-- One search for all registers: decision 0011. Every register puts its own entries.
create table search_entry (
    register text not null,
    key      text not null,
    address  text not null,
    code     text,
    codes    text[] not null,
    title_kk text not null,
    title_ru text not null,
    -- folded: titles, and the other names with a bar around each
    plain_kk text not null,
    plain_ru text not null,
    names    text not null,
    words    tsvector not null,
    -- of the rules by which its words were made
    rules    integer not null,
    primary key (register, key)
) with (toast_tuple_target = 8160);
-- no list of things yet to be indexed: every search would have to read it
create index search_entry_words on search_entry using gin (words) with (fastupdate = off);

-- All words that were ever put, for guessing what was meant; it only grows.
create table search_word (
    id       bigint generated always as identity unique,
    register text not null,
    word     text not null,
    spelled  text not null,
    primary key (register, word)
);
