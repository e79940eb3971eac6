-- The register of professions: order 399, appendix.
create table profession (
    id               uuid primary key,
    number           integer not null unique check (number > 0),
    nkz              text,
    name_kk          text not null,
    name_ru          text not null,
    other_names_kk   text not null,
    other_names_ru   text not null,
    summary_kk       text not null,
    summary_ru       text not null,
    oked             text not null references activity,
    section          text not null references activity,
    basis            text not null,
    document_kind    text not null,
    document_kk      text not null,
    document_ru      text not null,
    validity_years   integer check (validity_years > 0),
    state_body_kk    text not null,
    state_body_ru    text not null,
    profile          text not null,
    needs_education  boolean not null,
    needs_experience boolean not null,
    folded           text not null,
    words            tsvector not null generated always as (to_tsvector('simple', folded)) stored,
    -- Recognition is mandatory where a legal act asks for it.
    check ((basis = 'MANDATORY') = (document_kind = 'LEGAL_ACT'))
);
create index profession_words on profession using gin (words);
create index profession_section on profession (section);

create table profession_level (
    profession uuid not null references profession,
    nqf        integer not null check (nqf between 1 and 8),
    sqf        integer not null check (sqf between 1 and 8),
    primary key (profession, nqf)
);
