-- Nothing was released before this: data of earlier builds are not carried over.
do $$
begin
    if exists (select 1 from person) then
        raise exception 'These data were made by a build that sealed nothing: start with an empty data folder';
    end if;
end
$$;

-- Which keys the database is sealed with; the keys themselves lie outside of it.
create table sealed_with (
    one     boolean primary key check (one),
    closed  bytea not null,
    indexed bytea not null
);

-- Number, birth date, e-mail, telephone, address and login as one sealed text; found by blind indexes.
alter table person
    drop column iin,
    drop column born,
    drop column email,
    drop column phone,
    drop column address,
    drop column login,
    add column identifiers bytea not null,
    add column iin_index   bytea not null unique,
    add column login_index bytea not null unique;

-- invitation.email is a sealed text; authenticator.secret and authenticator_beginning.secret too.
alter table invitation
    drop column email,
    add column email       bytea not null,
    add column email_index bytea not null;
