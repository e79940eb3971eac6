-- Every e-mail of an invitation has a link of its own; of each only the hash is kept.
alter table invitation add column mailed_hashes text[] not null default '{}';
