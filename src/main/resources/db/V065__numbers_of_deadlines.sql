-- Of deadlines that end on one day the smaller number stands first, on every page alike.
alter table deadline add column number text not null default '';
update deadline d set number = c.number
    from recognition_case c where d.room = 'recognition' and c.id = d.subject;
