-- 5(4): form 1 as it stood before it was put right, sealed, for whoever checks it again.
create table earlier_application (
    recognition uuid primary key references recognition_case,
    application bytea not null
);
