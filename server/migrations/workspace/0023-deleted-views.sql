-- Who deleted a view is shown where it can be taken back; of those deleted before nobody knows.

alter table {schema}.view add column deleted_by uuid;
