-- Codes are checked by the database's own time, as the telephone's is: the time machine moves neither.
create table authenticator (
    person       uuid primary key references person,
    secret       bytea not null,
    confirmed_at timestamptz not null,
    last_step    bigint not null
);
create table authenticator_beginning (
    person uuid primary key references person,
    secret bytea not null
);
-- Deleted when used.
create table recovery_code (
    person    uuid not null references person,
    code_hash text not null,
    primary key (person, code_hash)
);
-- Passkeys, as Spring Security keeps them; user_entity_user_id is the person's id in base64url.
create table user_credentials (
    credential_id                varchar(1000) primary key,
    user_entity_user_id          varchar(1000) not null,
    public_key                   bytea not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        varchar(1000) not null
);
create index user_credentials_of_user on user_credentials (user_entity_user_id);
