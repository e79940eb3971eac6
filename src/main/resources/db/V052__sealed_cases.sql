-- Form 1 as one sealed text; the name stays, cases are searched by it.
alter table recognition_case
    drop column application,
    add column application    bytea not null,
    add column candidate_name text not null;
alter table application_draft
    drop column fields,
    add column fields bytea not null;
