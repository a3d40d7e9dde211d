-- Whose a record is stands beside what it is found by, so that a fragment that thousands of others' records hold
-- is looked for among one's own only. What may be seen is still asked of the record itself. The table is written
-- anew: changing every row where it stands would leave it and its indexes twice as large.

set local statement_timeout = 0;

alter table {schema}.search rename to search_before;

alter table {schema}.search_before drop constraint search_pk;

create table {schema}.search (
  record_id uuid not null,
  object_id text not null,
  owner uuid,
  title text not null,
  text text not null,
  constraint search_pk primary key (record_id)
);

do 'declare one record; begin
  for one in select o.id, o.definition->>''table'' as place, coalesce((select f.definition->>''column''
      from {schema}.field f where f.object_id = o.id and f.definition->>''name'' = o.definition->>''ownerField''
      and f.definition->>''deletedAt'' is null), ''created_by'') as owner from {schema}.object o
  loop execute format(''insert into {schema}.search (record_id, object_id, owner, title, text)
    select s.record_id, s.object_id, r.%I, s.title, s.text from {schema}.search_before s
    join {schema}.%I r on r.id = s.record_id where s.object_id = %L'', one.owner, one.place, one.id); end loop; end';

drop table {schema}.search_before;

create index search_text_ix on {schema}.search
  using gin (text public.gin_trgm_ops, (array[object_id, owner::text]));

create index search_title_ix on {schema}.search (title text_pattern_ops);

create index search_title_trgm_ix on {schema}.search using gin (title public.gin_trgm_ops);

analyze {schema}.search;
