-- A centre's list of cases: what it is searched and sorted by. 391-6
alter table recognition_case
    add column due      date,
    add column exam_day date,
    add column sought   tsvector not null default '';

update recognition_case c set
    due = (select min(d.last_day) from deadline d
        where d.room = 'recognition' and d.subject = c.id and d.met_on is null),
    exam_day = (select s.day from sitting s where s.id = c.sitting),
    sought = array_to_tsvector(string_to_array(trim(regexp_replace(regexp_replace(
        translate(lower(c.candidate_name || ' ' || c.number collate "und-x-icu"),
            'әғқңөұүһіё', 'агкноуухие'),
        '[^[:alnum:]]+', ' ', 'g'), '(^| )0+([0-9])', '\1\2', 'g')), ' '));

create index recognition_sought on recognition_case using gin (sought);
create index recognition_newest on recognition_case (centre, registered, number);
create index recognition_due on recognition_case (centre, due, number);
create index recognition_exam_day on recognition_case (centre, exam_day, number);
create index recognition_by_name
    on recognition_case (centre, candidate_name collate "kk-x-icu", number);

-- Every word that stands in a name, once: what a mistyped one may have meant.
create table name_word (
    word text collate "C" primary key
);
create index name_word_ending on name_word (reverse(word) collate "C");
insert into name_word
select distinct word from recognition_case c, unnest(tsvector_to_array(c.sought)) word
where word !~ '[0-9]';
