-- 5(4): what is typed while remarks are put right is a draft of its own case.
alter table application_draft add column corrects uuid references recognition_case;
drop index application_draft_once;
create unique index application_draft_once
    on application_draft (owner, centre, profession, level)
    where submitted is null and not on_paper and corrects is null;
