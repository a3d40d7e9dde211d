-- The audit log by object and by the way something came about, found instead of looked for.

set local statement_timeout = 0;

create index event_object_ix on {schema}.event (object_id, id);

create index event_source_ix on {schema}.event (source, id);
