-- Work that waits, runs, or was given up, and the processes that do it.

create table kith.job (
  id uuid not null,
  -- Whose turn it takes: a workspace's id; all zeros for work outside any workspace.
  turn_of uuid not null,
  name text not null,
  -- Of two waiting jobs with one key only the later exists.
  key text not null,
  payload jsonb not null,
  actor jsonb,
  long boolean not null,
  run_at timestamptz not null,
  attempts integer not null default 0,
  max_attempts integer not null,
  -- The worker that runs it.
  locked_by uuid,
  -- Given up: why, in words for a person.
  failed_at timestamptz,
  code text,
  message text,
  constraint job_pk primary key (id)
);

create unique index job_key_uq on kith.job (key) where locked_by is null and failed_at is null;

create index job_turn_ix on kith.job (long, turn_of, run_at, id) where locked_by is null and failed_at is null;

create index job_locked_ix on kith.job (locked_by) where locked_by is not null;

create index job_failed_ix on kith.job (turn_of, failed_at) where failed_at is not null;

-- Workers. Each holds an advisory lock as long as its process lives, so that its end is seen at once,
-- however it ended.
create table kith.worker (
  id uuid not null,
  started_at timestamptz not null,
  -- When it was found dead. What it had sent before may still be carried out for a while.
  died_at timestamptz,
  constraint worker_pk primary key (id)
);
