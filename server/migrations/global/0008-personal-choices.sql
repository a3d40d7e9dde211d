-- What a person chose for themselves, a row each, so that choices made at once do not undo each other: everywhere (the
-- nil workspace), or in one workspace.
create table kith.personal_choice (
  identity_id uuid not null,
  workspace_id uuid not null,
  name text not null,
  value jsonb not null,
  constraint personal_choice_pk primary key (identity_id, workspace_id, name)
);

insert into kith.personal_choice (identity_id, workspace_id, name, value)
select i.id, '00000000-0000-0000-0000-000000000000'::uuid, p.key, p.value
from kith.identity i cross join lateral jsonb_each(i.preferences) p
where p.key in ('theme', 'density', 'singleKeys');

insert into kith.personal_choice (identity_id, workspace_id, name, value)
select i.id, m.workspace_id, p.key, p.value
from kith.identity i join kith.membership m on m.identity_id = i.id cross join lateral jsonb_each(i.preferences) p
where p.key not in ('theme', 'density', 'singleKeys');

alter table kith.identity drop column preferences;
