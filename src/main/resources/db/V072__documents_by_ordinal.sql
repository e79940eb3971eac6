-- A document is looked up by its ordinal; what leads to it stands in the index.
create unique index recognition_paper_of_ordinal on recognition_paper (ordinal) include (recognition);
alter table recognition_paper drop constraint recognition_paper_ordinal_key;
