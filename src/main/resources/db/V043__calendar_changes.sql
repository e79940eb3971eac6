-- Grows by one whenever the calendar changes: every node counts by the version it has read.
create table calendar_version (
    one     boolean primary key check (one),
    version integer not null check (version >= 0)
);
insert into calendar_version values (true, 0);

-- Days that an act made working or not, beside the published calendar; withdrawn ones stay written.
create table calendar_change (
    id           uuid primary key,
    version      integer not null unique,
    off_day      date,
    worked_day   date,
    act_kk       text not null,
    act_ru       text not null,
    act_number   text not null,
    act_date     date not null,
    made_by      text not null,
    made_at      timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    check (off_day is not null or worked_day is not null)
);

-- How many working days a deadline was counted by, to count it again; null where its day is fixed.
alter table deadline add column working_days integer check (working_days > 0);

-- What was open before this column was there: the terms of order 374 in all its editions so far.
update deadline d set working_days = terms.days
from (values ('5(1)', 3), ('5(4)', 3), ('5(5)', 1), ('6(1)', 5), ('17(3)', 2), ('18', 3), ('19', 3))
    as terms (place, days)
where d.act = 'ORDER_374' and d.place = terms.place;
create index deadline_open on deadline (last_day) where met_on is null and working_days is not null;
