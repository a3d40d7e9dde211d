-- An administrator who looks at Kith as somebody of another role would: { role, memberId }. null: as themselves.
alter table kith.session add column sees_as jsonb;
