-- Which migrations a workspace has had is a set, as it is for this schema: the highest name alone would pass
-- over one that comes to stand before it, when two that were made side by side are brought together.

alter table kith.workspace add column migrations text[] not null default '{}';

update kith.workspace set migrations = array(
  select name from unnest(array['0001-foundation', '0002-imports', '0003-operations', '0004-import-drafts',
    '0005-search-titles', '0006-idempotency-callers', '0007-search-owners', '0008-one-vocabulary']) as had (name)
  where name collate "C" <= migrated_to order by name);

alter table kith.workspace drop column migrated_to;

-- A fingerprint of the shipped definitions that the workspace was last compared with; null: never.
alter table kith.workspace add column shipped text;
