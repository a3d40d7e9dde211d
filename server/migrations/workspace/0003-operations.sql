-- How far an operation in the background has come, and which records it could not change and why.

alter table {schema}.operation add column place text;

alter table {schema}.operation add column object_id text;

alter table {schema}.operation add column action text;

create index operation_undo_of_ix on {schema}.operation (undo_of) where undo_of is not null;

create table {schema}.operation_problem (
  id uuid not null,
  operation_id uuid not null,
  object_id text not null,
  record_id uuid not null,
  code text not null,
  message text not null,
  -- Definition ids of the fields it is about.
  field_ids text[] not null,
  constraint operation_problem_pk primary key (id)
);

create index operation_problem_operation_ix on {schema}.operation_problem (operation_id, id);
