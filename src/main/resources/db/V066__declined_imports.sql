-- A proposal can be declined; whoever undoes a file says why.
alter table import_batch drop constraint import_batch_state_check;
alter table import_batch add constraint import_batch_state_check
    check (state in ('PROPOSED', 'CARRIED_OUT', 'UNDONE', 'DECLINED'));
alter table import_batch add column reason text not null default '';
