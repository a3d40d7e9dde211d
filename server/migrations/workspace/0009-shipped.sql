-- What the product has brought to this workspace, as it was when it did: tells what an administrator changed
-- or removed since from what a newer version brings.

create table {schema}.shipped (
  -- object, field or role.
  kind text not null,
  id text not null,
  definition jsonb not null,
  constraint shipped_pk primary key (kind, id)
);
