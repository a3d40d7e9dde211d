-- What was imported, how far it came, and what did not go as the file said.

create table {schema}.import (
  id uuid not null,
  operation_id uuid not null,
  status text not null,
  plan jsonb not null,
  progress jsonb not null,
  created_at timestamptz not null,
  created_by uuid,
  finished_at timestamptz,
  constraint import_pk primary key (id)
);

create index import_created_ix on {schema}.import (created_at);

create table {schema}.import_problem (
  id uuid not null,
  import_id uuid not null,
  part integer not null,
  line bigint not null,
  column_name text not null,
  severity text not null,
  code text not null,
  message text not null,
  value text,
  constraint import_problem_pk primary key (id)
);

create index import_problem_place_ix on {schema}.import_problem (import_id, part, line);
