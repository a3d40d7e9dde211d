import type { ColumnValue, PlanColumn, PlanTarget } from '../import-types.ts'

export type Meaning =
  | { kind: 'found'; as: string }
  | { kind: 'said'; text: string }
  | { kind: 'blank' }
  | { kind: 'created' }
  | { kind: 'unknown' }

/** What a text of a column will be, by the plan and by itself. */
export function meaningOf(planned: PlanColumn | undefined, value: ColumnValue): Meaning {
  const said = planned?.values?.[value.text]
  if (said === null) return { kind: 'blank' }
  if (said !== undefined) return { kind: 'said', text: said }
  if (value.found === 'one') return { kind: 'found', as: value.as ?? value.text }
  return value.found === 'none' && creates(planned?.target) ? { kind: 'created' } : { kind: 'unknown' }
}

function creates(target: PlanTarget | undefined): boolean {
  if (target?.kind === 'link') return target.createMissing === true
  return target?.kind === 'field' && target.createOptions === true
}
