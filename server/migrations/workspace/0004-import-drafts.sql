-- An import begins as a draft: the tables its files hold, as they were understood, and a plan to change.

alter table {schema}.import add column tables jsonb not null default '[]';

alter table {schema}.import add column dry_run jsonb;

alter table {schema}.import add column error jsonb;

alter table {schema}.import add column started_at timestamptz;

-- What an API key that started it was narrowed to; null for a person.
alter table {schema}.import add column scopes text[];

alter table {schema}.import_problem add column run text not null default 'import';

create index import_problem_run_ix on {schema}.import_problem (import_id, run, part, line, id);

drop index {schema}.import_problem_place_ix;

-- Links to records of the same table that had not come yet; looked at again at the end of the table.
create table {schema}.import_link (
  id uuid not null,
  import_id uuid not null,
  line bigint not null,
  record_id uuid not null,
  field text not null,
  column_name text not null,
  value text not null,
  constraint import_link_pk primary key (id)
);

create index import_link_import_ix on {schema}.import_link (import_id, id);
