-- The form of the next appointment offers what the centre appointed last.
alter table sitting add column appointed timestamptz;
create index sitting_of_centre_newest on sitting (centre, appointed desc nulls last);
