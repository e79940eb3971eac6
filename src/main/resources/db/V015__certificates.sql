-- What was recognised; one document a recognition, begun before its number is taken.
create table recognition_document (
    recognition     uuid primary key,
    holder          uuid not null,
    holder_name     text not null,
    centre          uuid not null,
    centre_name_kk  text not null,
    centre_name_ru  text not null,
    accreditation   text not null,
    head_name       text not null,
    profession_kk   text not null,
    profession_ru   text not null,
    nkz             text,
    oked            text not null,
    level           integer not null check (level between 1 and 8),
    examined        date not null,
    validity_years  integer check (validity_years > 0),
    issued_on       date not null,
    valid_until     date check (valid_until >= issued_on),
    annulled_on     date check (annulled_on >= issued_on),
    expiry_noted_on date
);
create index recognition_document_of_holder on recognition_document (holder);
create index recognition_document_to_expire on recognition_document (valid_until)
    where expiry_noted_on is null;

-- Its number and its paper, as made on the day of issue.
create table recognition_paper (
    recognition uuid primary key references recognition_document,
    ordinal     bigint not null unique check (ordinal between 1 and 99999999),
    serial      text not null unique,
    pdf         bytea not null,
    sha256      text not null
);
