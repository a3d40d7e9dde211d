-- The fixed tables of a workspace. Tables of objects are made from their definitions.

-- Counts up with every change of what processes keep in memory: metadata, access, settings.
create table {schema}.revision (
  name text not null,
  value bigint not null,
  constraint revision_pk primary key (name)
);

insert into {schema}.revision (name, value) values ('metadata', 0), ('access', 0), ('settings', 0);

create table {schema}.object (
  id text not null,
  position integer not null,
  definition jsonb not null,
  constraint object_pk primary key (id)
);

create table {schema}.field (
  id text not null,
  object_id text not null,
  position integer not null,
  definition jsonb not null,
  constraint field_pk primary key (id)
);

create index field_object_ix on {schema}.field (object_id, position);

create table {schema}.role (
  key text not null,
  position integer not null,
  definition jsonb not null,
  constraint role_pk primary key (key)
);

create table {schema}.setting (
  key text not null,
  value jsonb not null,
  constraint setting_pk primary key (key)
);

create table {schema}.exchange_rate (
  currency text not null,
  date date not null,
  rate numeric(24,12) not null,
  constraint exchange_rate_pk primary key (currency, date)
);

-- A record shown to one member, or to a team and the teams below it.
create table {schema}.share (
  id uuid not null,
  object_id text not null,
  record_id uuid not null,
  member_id uuid,
  team_id uuid,
  level text not null,
  created_at timestamptz not null,
  created_by uuid,
  constraint share_pk primary key (id),
  constraint share_level_ck check (level in ('read', 'update')),
  constraint share_with_ck check ((member_id is null) <> (team_id is null))
);

create index share_record_ix on {schema}.share (record_id);

create index share_member_ix on {schema}.share (member_id, object_id, record_id);

create index share_team_ix on {schema}.share (team_id, object_id, record_id);

-- Everything that happened. Partitioned by month through the time that its UUIDv7 id begins with.
create table {schema}.event (
  id uuid not null,
  kind text not null,
  at timestamptz not null,
  object_id text,
  record_id uuid,
  operation_id uuid not null,
  actor_id uuid,
  quiet boolean not null,
  changes jsonb,
  payload jsonb,
  constraint event_pk primary key (id)
) partition by range (id);

create index event_record_ix on {schema}.event (record_id, id);

create index event_operation_ix on {schema}.event (operation_id, id);

-- One row per committed transaction; the dispatcher gives it its place in the order of commits.
create table {schema}.outbox (
  id uuid not null,
  event_ids uuid[] not null,
  -- Kinds among the events, each once.
  kinds text[] not null,
  -- By the database's clock, when the transaction already held all its locks: of two that changed one
  -- record, the later has the later time, whichever machines they came from.
  written_at timestamptz not null,
  -- Of the last event; the others come right before it.
  position bigint,
  constraint outbox_pk primary key (id)
);

create unique index outbox_position_uq on {schema}.outbox (position);

create index outbox_waiting_ix on {schema}.outbox (written_at, id) where position is null;

-- Dense numbers: auto-number fields by field id, the outbox's last position.
create table {schema}.counter (
  name text not null,
  value bigint not null,
  constraint counter_pk primary key (name)
);

insert into {schema}.counter (name, value) values ('outbox', 0);

-- Bulk changes, imports and undos, with their progress. Single changes have an operation id but no row.
create table {schema}.operation (
  id uuid not null,
  kind text not null,
  status text not null,
  title text not null,
  actor_id uuid,
  created_at timestamptz not null,
  finished_at timestamptz,
  total integer,
  done integer not null default 0,
  failed integer not null default 0,
  undo_of uuid,
  undone_by uuid,
  details jsonb not null default '{}',
  constraint operation_pk primary key (id)
);

create index operation_created_ix on {schema}.operation (created_at);

-- All references that hold several records.
create table {schema}.link (
  field_id text not null,
  from_id uuid not null,
  to_id uuid not null,
  to_object_id text not null,
  position integer not null,
  constraint link_pk primary key (field_id, from_id, to_id)
);

create index link_to_ix on {schema}.link (to_id, field_id);

-- What records are found by: the folded title for prefixes and rank, the whole text for fragments.
create table {schema}.search (
  record_id uuid not null,
  object_id text not null,
  title text not null,
  text text not null,
  constraint search_pk primary key (record_id)
);

create index search_text_ix on {schema}.search using gin (text public.gin_trgm_ops);

create index search_title_ix on {schema}.search (title text_pattern_ops);

create table {schema}.view (
  id uuid not null,
  object_id text not null,
  owner_id uuid,
  position integer not null,
  definition jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint view_pk primary key (id)
);

create index view_object_ix on {schema}.view (object_id, position);

-- One per object for everyone (role_key '') and one per role that sees its own.
create table {schema}.layout (
  object_id text not null,
  role_key text not null,
  definition jsonb not null,
  updated_at timestamptz not null,
  constraint layout_pk primary key (object_id, role_key)
);

create table {schema}.idempotency_key (
  key text not null,
  actor_id uuid not null,
  request_hash text not null,
  created_at timestamptz not null,
  status integer,
  response text,
  constraint idempotency_key_pk primary key (actor_id, key)
);

create index idempotency_key_created_ix on {schema}.idempotency_key (created_at);
