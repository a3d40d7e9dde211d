-- A view may be for some teams only, and tells who made it and who changed it last.

alter table {schema}.view add column team_ids uuid[];

alter table {schema}.view add column created_by uuid;

alter table {schema}.view add column updated_by uuid;
