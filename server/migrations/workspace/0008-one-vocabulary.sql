-- An import ends as every other operation does: it is done.

update {schema}.import set status = 'done' where status = 'finished';

update {schema}.import set dry_run = jsonb_set(dry_run, array['status'], to_jsonb('done'::text))
where dry_run->>'status' = 'finished';

-- What the sentence of a problem says besides its code, so that everyone reads it in their own language.
alter table {schema}.operation_problem add column params jsonb not null default '{}';

alter table {schema}.import_problem add column params jsonb not null default '{}';
