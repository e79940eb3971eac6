-- What is to be found, of all registers: decision 0011. Each node reads it into its memory.
create table search_entry (
    register text not null,
    key      text not null,
    address  text not null,
    codes    text[] not null,
    title_kk text not null,
    title_ru text not null,
    names_kk text not null,
    names_ru text not null,
    rest_kk  text not null,
    rest_ru  text not null,
    -- a removed entry stays, so that every node learns of it
    gone     boolean not null default false,
    version  bigint not null,
    primary key (register, key)
);
create index search_entry_version on search_entry (register, version);

-- The row is held until the writer commits: versions become visible in their order.
create table search_register (
    register text primary key,
    version  bigint not null
);
