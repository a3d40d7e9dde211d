-- Workspaces and who may enter them. Everything about customers lives in each workspace's own schema.

create table kith.workspace (
  id uuid not null,
  key text not null,
  name text not null,
  -- Name of the last workspace migration that ran.
  migrated_to text not null,
  created_at timestamptz not null,
  constraint workspace_pk primary key (id),
  constraint workspace_key_uq unique (key)
);

create table kith.identity (
  id uuid not null,
  -- Lower case.
  email text not null,
  name text not null,
  password_hash text,
  password_changed_at timestamptz,
  -- Encrypted with the installation's key; set before it is confirmed.
  totp_secret text,
  totp_confirmed_at timestamptz,
  -- The last accepted time step, so that no code works twice.
  totp_last_step bigint,
  recovery_code_hashes text[] not null default '{}',
  language text not null,
  created_at timestamptz not null,
  constraint identity_pk primary key (id),
  constraint identity_email_uq unique (email)
);

create table kith.membership (
  identity_id uuid not null,
  workspace_id uuid not null,
  member_id uuid not null,
  constraint membership_pk primary key (identity_id, workspace_id),
  constraint membership_member_uq unique (workspace_id, member_id)
);

create table kith.session (
  id uuid not null,
  token_hash text not null,
  identity_id uuid not null,
  workspace_id uuid,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  -- Null while the second factor is still owed.
  authenticated_at timestamptz,
  user_agent text,
  address text,
  constraint session_pk primary key (id),
  constraint session_token_uq unique (token_hash)
);

create index session_identity_ix on kith.session (identity_id);

create table kith.api_key (
  id uuid not null,
  token_hash text not null,
  -- First characters of the key, to recognise it by.
  hint text not null,
  name text not null,
  workspace_id uuid not null,
  member_id uuid not null,
  -- Empty: everything the member may.
  scopes text[] not null default '{}',
  created_at timestamptz not null,
  created_by uuid,
  expires_at timestamptz,
  used_at timestamptz,
  revoked_at timestamptz,
  constraint api_key_pk primary key (id),
  constraint api_key_token_uq unique (token_hash)
);

create index api_key_workspace_ix on kith.api_key (workspace_id, member_id);

create table kith.invitation (
  id uuid not null,
  token_hash text not null,
  workspace_id uuid not null,
  member_id uuid not null,
  email text not null,
  invited_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  constraint invitation_pk primary key (id),
  constraint invitation_token_uq unique (token_hash)
);

create index invitation_workspace_ix on kith.invitation (workspace_id);
