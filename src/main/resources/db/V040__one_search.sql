-- What these columns were for is in search_entry now.
alter table profession drop column words, drop column folded;
alter table activity drop column words, drop column folded;
