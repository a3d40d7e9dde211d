-- What the audit log asks of events: by whom, through what, and the few that are not about records.

set local statement_timeout = 0;

-- app, api, import, bulk, process, commandLine. Null: from before it was kept.
alter table {schema}.event add column source text;

create index event_actor_ix on {schema}.event (actor_id, id);

create index event_rare_ix on {schema}.event (id) where kind not like 'records.%';
