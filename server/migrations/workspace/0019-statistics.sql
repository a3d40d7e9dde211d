-- The planner takes no statistics from partial indexes: it thought that any text stands in every two hundredth record,
-- and walked a list in its order to find one address. Expressions that filters ask by get statistics of their own,
-- called like their index. A cluster knows statistics of columns only, and goes without.

do $$ declare one record; begin for one in
  select format('%s.%I', '{schema}', regexp_replace(x.relname, '_ix$', '_st')) as name,
    pg_get_indexdef(i.indexrelid, 1, false) as expression, i.indrelid::regclass as of_table
  from {schema}.object o
  join pg_catalog.pg_index i
    on i.indrelid = to_regclass(format('%s.%I', '{schema}', o.definition->>'table'))
  join pg_catalog.pg_class x on x.oid = i.indexrelid
  where x.relname ~ '_ix$' and i.indkey[0] = 0
    and pg_get_indexdef(i.indexrelid, 1, false) ~ '^"left"\((\(?\s*CASE\s|("[^"]+"|[a-z0-9_]+), 200\)$)'
    and pg_get_indexdef(i.indexrelid, 1, false) <> '"left"(title, 200)'
  loop execute format('create statistics if not exists %s on (%s) from %s', one.name, one.expression, one.of_table); end loop; exception when feature_not_supported then null; end $$;

-- Small tables are quick either way, and are looked at when they grow.
do $$ declare large regclass; begin for large in
  select distinct s.stxrelid::regclass from pg_catalog.pg_statistic_ext s
  where s.stxnamespace = to_regnamespace('{schema}') and pg_relation_size(s.stxrelid) > 4000000
  loop execute format('analyze %s', large); end loop; end $$;
