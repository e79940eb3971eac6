-- OKED, the classifier of economic activities; section is the letter above every code.
create table activity (
    code    text primary key,
    level   text not null,
    parent  text references activity,
    section text not null references activity,
    name_kk text not null,
    name_ru text not null,
    folded  text not null,
    words   tsvector not null generated always as (to_tsvector('simple', folded)) stored,
    check ((parent is null) = (level = 'SECTION'))
);
create index activity_parent on activity (parent);
create index activity_words on activity using gin (words);
