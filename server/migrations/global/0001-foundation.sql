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

-- A person, however many workspaces they work in.
create table kith.identity (
  id uuid not null,
  -- Lower case.
  email text not null,
  name text not null,
  language text not null,
  -- IANA; null: the workspace's.
  time_zone text,
  -- What the web app remembers for the person: theme, density.
  preferences jsonb not null default '{}',
  -- Where signing in leads.
  last_workspace_id uuid,
  created_at timestamptz not null,
  constraint identity_pk primary key (id),
  constraint identity_email_uq unique (email)
);

-- The ways a person proves to be one: password, totp, recoveryCodes; later passkeys and single sign-on.
create table kith.credential (
  id uuid not null,
  identity_id uuid not null,
  kind text not null,
  -- What tells several of one kind apart (a passkey's id, an issuer and subject); '' where there is one.
  subject text not null,
  -- password: an argon2id hash. totp: sealed. recoveryCodes: none.
  secret text,
  -- totp: { lastStep }. recoveryCodes: { hashes }.
  details jsonb not null,
  created_at timestamptz not null,
  -- Null while it is being set up.
  confirmed_at timestamptz,
  constraint credential_pk primary key (id),
  constraint credential_kind_uq unique (identity_id, kind, subject)
);

create table kith.membership (
  identity_id uuid not null,
  workspace_id uuid not null,
  member_id uuid not null,
  -- Follows the member record's status.
  is_active boolean not null,
  created_at timestamptz not null,
  constraint membership_pk primary key (identity_id, workspace_id),
  constraint membership_member_uq unique (workspace_id, member_id)
);

create table kith.session (
  id uuid not null,
  token_hash text not null,
  identity_id uuid not null,
  -- Where the person is at the moment.
  workspace_id uuid,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  -- Null while the second factor is still owed.
  authenticated_at timestamptz,
  failed_codes integer not null default 0,
  user_agent text,
  address text,
  constraint session_pk primary key (id),
  constraint session_token_uq unique (token_hash)
);

create index session_identity_ix on kith.session (identity_id);

create index session_expires_ix on kith.session (expires_at);

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
  -- Made with the invitation, enters with it.
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

create index invitation_workspace_ix on kith.invitation (workspace_id, member_id);

create table kith.password_reset (
  id uuid not null,
  token_hash text not null,
  identity_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint password_reset_pk primary key (id),
  constraint password_reset_token_uq unique (token_hash)
);

create index password_reset_identity_ix on kith.password_reset (identity_id);

-- How often something was tried that must not be tried often: signing in, codes, resets.
create table kith.attempt (
  -- What and by whom, hashed: 'sign-in:email:…'.
  key text not null,
  count integer not null,
  ends_at timestamptz not null,
  constraint attempt_pk primary key (key)
);

create index attempt_ends_ix on kith.attempt (ends_at);
