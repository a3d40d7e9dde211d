-- The sum of no records is 0, not empty. The definitions say which columns hold sums.

do $$ declare sums record; begin
  for sums in
    select o.definition->>'table' as name,
      string_agg(format(case when f.definition->'options'->>'resultType' = 'currency'
        then '%1$I = coalesce(%1$I, 0), %2$I = coalesce(%2$I, %4$L), %3$I = coalesce(%3$I, 0)'
        else '%1$I = coalesce(%1$I, 0)' end, f.definition->>'column', f.definition->>'column' || '_currency',
        f.definition->>'column' || '_base', w.currency), ', ') as assignments,
      string_agg(format('%I is null', f.definition->>'column'), ' or ') as missing
    from {schema}.object o join {schema}.field f on f.object_id = o.id
    cross join (select coalesce(max(value->>'currency'), 'USD') as currency from {schema}.setting
      where key = 'workspace') w
    where f.definition->>'type' = 'rollUp' and f.definition->'options'->'rollUp'->>'function' = 'sum'
    group by o.id, o.definition
  loop execute format('update {schema}.%I set %s where %s', sums.name, sums.assignments, sums.missing); end loop; end $$;
