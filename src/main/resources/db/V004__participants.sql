create table body (
    id      uuid primary key,
    kind    text not null,
    name_kk text not null,
    name_ru text not null
);

create table person (
    id            uuid primary key,
    iin           text not null unique,
    name          text not null,
    born          date not null,
    email         text not null,
    phone         text not null,
    address       text not null,
    letters       text not null,
    login         text not null unique,
    password_hash text
);

create table membership (
    person uuid not null references person,
    body   uuid not null references body,
    role   text not null,
    primary key (person, body, role)
);
create index membership_of_body on membership (body, role);

-- Spring Session, as its documentation gives it.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
