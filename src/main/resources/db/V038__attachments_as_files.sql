-- Attachments keep what they say of a document; its bytes move to the files.
alter table attachment
    add column file uuid,
    add column size integer,
    add column pages integer not null default 1,
    add column handed_in boolean not null default false;

update attachment set file = id, size = length(content), handed_in = recognition is not null;

insert into stored_file (id, holder, label, name, size, received, announced, media_type, sha256, pages,
    touched_at, kept_at)
select id, coalesce(recognition, draft), part, name, size, size, '', media_type, sha256, 1, added_at, added_at
from attachment;

insert into stored_file_chunk (file, start, bytes)
select id, piece.start, substring(content from piece.start + 1 for 524288)
from attachment, generate_series(0, size - 1, 524288) as piece (start);

alter table attachment
    drop column content,
    alter column file set not null,
    alter column size set not null,
    add constraint attachment_file foreign key (file) references stored_file;
create unique index attachment_of_file on attachment (file);
