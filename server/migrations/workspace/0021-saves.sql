-- What many share tells which save of it stands and whose it was, so that one save does not silently undo another. One
-- counter for all of it: no version comes twice.

insert into {schema}.revision (name, value) values ('saves', 1);

alter table {schema}.view add column version bigint not null default 1;

alter table {schema}.layout add column version bigint not null default 1;

alter table {schema}.layout add column updated_by uuid;

alter table {schema}.menu add column version bigint not null default 1;

alter table {schema}.menu add column updated_by uuid;

alter table {schema}.role add column version bigint not null default 1;

alter table {schema}.role add column updated_at timestamptz;

alter table {schema}.role add column updated_by uuid;

-- A deleted view waits where records do, so that taking it back brings the same one.
alter table {schema}.view add column deleted_at timestamptz;
