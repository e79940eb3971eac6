-- The last day for which everything that time does by itself has been done.
create table passed_day (
    one boolean primary key check (one),
    day date not null
);

-- The time machine of the demonstration: zero everywhere else.
create table clock_shift (
    one  boolean primary key check (one),
    days integer not null check (days >= 0)
);
insert into clock_shift values (true, 0);

-- Open and met deadlines of all rooms: what «my desk» reads.
create table deadline (
    room         text not null,
    subject      uuid not null,
    label        text not null,
    act          text not null,
    place        text not null,
    from_day     date not null,
    last_day     date not null,
    person       uuid,
    body         uuid,
    role         text,
    met_on       date,
    primary key (room, subject, label, act, place, from_day),
    check ((person is null) <> (body is null))
);
create index deadline_of_person on deadline (person, last_day) where met_on is null;
create index deadline_of_body on deadline (body, last_day) where met_on is null;

-- db-scheduler, as its documentation gives it.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
