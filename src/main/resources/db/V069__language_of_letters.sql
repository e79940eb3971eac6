-- Until a person chooses, letters follow the language in which they last signed an application.
alter table person add column letters_chosen boolean not null default false;
