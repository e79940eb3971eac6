-- The platform works under a role that owns nothing: it reads and writes rows, and of the journal
-- and of the papers it may only append.
grant usage on schema public to "${app_role}";
grant select, insert, update, delete on all tables in schema public to "${app_role}";
grant usage, select on all sequences in schema public to "${app_role}";
revoke update, delete, truncate on journal_entry from "${app_role}";
revoke update, delete, truncate on paper from "${app_role}";
revoke delete, truncate on look from "${app_role}";
