create table ordinal (
    series text primary key,
    last   bigint not null check (last > 0)
);
