-- Who handed over a link, and what the key they did it with was narrowed to: a link lets somebody in only as
-- long as its maker may act as them. null: asked for by mail, or made on the command line.
alter table kith.password_reset add column workspace_id uuid;

alter table kith.password_reset add column made_by uuid;

alter table kith.password_reset add column scopes text[] not null default '{}';

alter table kith.invitation add column scopes text[] not null default '{}';
