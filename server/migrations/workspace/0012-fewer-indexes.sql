-- Titles are listed in the order of the field they are made of where that has an index, and addresses and numbers of
-- phones as they are compared: the indexes that kept another order cost every write, and nothing asks them now.

do $$ declare old record; begin for old in
  select i.indexrelid::regclass as name
  from {schema}.object o
  join {schema}.field f on f.object_id = o.id
  join pg_catalog.pg_index i
    on i.indrelid = to_regclass(format('%s.%I', '{schema}', o.definition->>'table'))
  where f.definition->>'indexed' = 'true' and f.definition->>'deletedAt' is null
    and f.definition->>'type' in ('text', 'personName', 'email', 'phone', 'url')
    and (
      (f.definition->>'type' in ('email', 'phone', 'url')
        and strpos(pg_get_indexdef(i.indexrelid),
          'btree ("left"(' || quote_ident(f.definition->>'column') || ', 200) COLLATE ') > 0)
      or (f.definition->>'name' = o.definition->>'titleField'
        and strpos(pg_get_indexdef(i.indexrelid), 'btree ("left"(title, 200) COLLATE ') > 0)
    )
  loop execute format('drop index if exists %s', old.name); end loop; end $$;
