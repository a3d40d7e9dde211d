-- What belongs to one member: favourites, records opened last, choices of the navigation, notifications; and what the
-- menus of a role hold.

create table {schema}.favourite (
  id uuid not null,
  member_id uuid not null,
  -- record, view, page
  kind text not null,
  -- Of a record: definition id of its object.
  object_id text not null,
  -- Id of a record or view, address of a page.
  target text not null,
  position integer not null,
  created_at timestamptz not null,
  constraint favourite_pk primary key (id)
);

create unique index favourite_target_uq on {schema}.favourite (member_id, kind, target);

create index favourite_of_ix on {schema}.favourite (target);

create table {schema}.recent_record (
  member_id uuid not null,
  record_id uuid not null,
  object_id text not null,
  opened_at timestamptz not null,
  constraint recent_record_pk primary key (member_id, record_id)
);

create index recent_record_opened_ix on {schema}.recent_record (member_id, opened_at);

create index recent_record_of_ix on {schema}.recent_record (record_id);

create table {schema}.member_choice (
  member_id uuid not null,
  name text not null,
  value jsonb not null,
  constraint member_choice_pk primary key (member_id, name)
);

create table {schema}.menu (
  -- '': of every role that has none of its own.
  role_key text not null,
  definition jsonb not null,
  updated_at timestamptz not null,
  constraint menu_pk primary key (role_key)
);

create table {schema}.notification (
  id uuid not null,
  member_id uuid not null,
  kind text not null,
  -- What is told once: the same again only changes it.
  fold_key text not null,
  actor_id uuid,
  object_id text,
  record_id uuid,
  params jsonb not null,
  -- How many records it stands for.
  count integer not null,
  at timestamptz not null,
  read_at timestamptz,
  archived_at timestamptz,
  constraint notification_pk primary key (id)
);

create unique index notification_fold_uq on {schema}.notification (member_id, fold_key);

create index notification_list_ix on {schema}.notification (member_id, at, id);

create index notification_unread_ix on {schema}.notification (member_id, at, id)
  where read_at is null and archived_at is null;

create index notification_record_ix on {schema}.notification (record_id) where record_id is not null;

create index notification_at_ix on {schema}.notification (at);
