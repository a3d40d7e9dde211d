-- What is only for whoever looks at it while it happens is told with its transaction and forgotten a day later.

set local statement_timeout = 0;

alter table {schema}.outbox add column passing jsonb;

create index outbox_passing_ix on {schema}.outbox (written_at) where passing is not null;

-- The audit log by kinds, of everyone and of one member, however much else happened since.
create index event_kind_ix on {schema}.event (kind, id) where kind not like 'records.%';

create index event_actor_kind_ix on {schema}.event (actor_id, kind, id) where kind not like 'records.%';

drop index {schema}.event_rare_ix;

-- One for each record that somebody opened: nobody's matter, and more of them than of everything else.
delete from {schema}.event where kind not like 'records.%'
  and kind = any(array['navigation.changed', 'notifications.changed', 'imports.progressed']);
