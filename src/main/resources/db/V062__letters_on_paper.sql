-- Sent by post to who applied on paper: handed over no more, and received on a day not known.
alter table letter add column posted_on date;
create index letter_to_be_handed on letter (room, subject) where received_at is null and posted_on is null;
