create table centre (
    id                   uuid primary key references body,
    name_kk              text not null,
    name_ru              text not null,
    accreditation_number text not null unique check (accreditation_number ~ '^[0-9]{4}$'),
    accredited_from      date not null,
    accredited_until     date not null check (accredited_until >= accredited_from),
    address_kk           text not null,
    address_ru           text not null,
    phone                text not null,
    email                text not null
);
