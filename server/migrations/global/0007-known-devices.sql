-- With what somebody signed in before ("Firefox on Windows"): what else they come with is new, and is told.
create table kith.known_device (
  identity_id uuid not null,
  device text not null,
  first_seen_at timestamptz not null,
  constraint known_device_pk primary key (identity_id, device)
);
