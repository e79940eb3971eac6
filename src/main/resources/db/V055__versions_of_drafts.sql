-- Two windows over one draft: the second to save is told of what the first has saved.
alter table application_draft
    add column version  integer not null default 0,
    add column saved_in uuid;
