import type { ImportPlanOutput, ImportTable, PlanColumn, PlanPart, PlanTarget } from '../import-types.ts'

const nowhere: PlanTarget = { kind: 'skip' }

/** Where the column at a position goes; a column the plan does not name goes nowhere. */
export function targetAt(part: PlanPart, at: number): PlanTarget {
  return columnAt(part, at)?.target ?? nowhere
}

export function columnAt(part: PlanPart, at: number): PlanColumn | undefined {
  return part.columns.find((column) => column.at === at)
}

/** The field of the object a target writes to; null for none. Parts of a field are places of their own. */
export function placeOf(target: PlanTarget): string | null {
  if (target.kind === 'field') return target.path
  return target.kind === 'link' ? target.field : null
}

export function withPart(plan: ImportPlanOutput, at: number, change: Partial<PlanPart>): ImportPlanOutput {
  return { ...plan, parts: plan.parts.map((part, place) => (place === at ? { ...part, ...change } : part)) }
}

/**
 * Sends a column somewhere. What its texts meant for the old place is forgotten, another column that went
 * to the new place is left out, and a key that nothing fills any more is given up.
 */
export function sendColumn(
  part: PlanPart,
  column: { column: string; at: number },
  target: PlanTarget,
): PlanPart {
  const place = placeOf(target)
  const { values: _forgotten, ...old }: Partial<PlanColumn> = columnAt(part, column.at) ?? {}
  const others = part.columns
    .filter((other) => other.at !== column.at)
    .map((other) =>
      place !== null && placeOf(other.target) === place ? { ...other, target: nowhere } : other,
    )
  const columns = [...others, { ...old, ...column, target }].sort((a, b) => a.at - b.at)
  return withoutLostKey({ ...part, columns })
}

/** Changes how a column is read without sending it elsewhere. */
export function adjustColumn(part: PlanPart, at: number, change: Partial<PlanColumn>): PlanPart {
  return {
    ...part,
    columns: part.columns.map((column) => (column.at === at ? { ...column, ...change } : column)),
  }
}

/** Says what a text of a column means; undefined forgets it again. */
export function meanText(
  part: PlanPart,
  at: number,
  text: string,
  meaning: string | null | undefined,
): PlanPart {
  const { [text]: _old, ...rest } = columnAt(part, at)?.values ?? {}
  return adjustColumn(part, at, { values: meaning === undefined ? rest : { ...rest, [text]: meaning } })
}

/** Takes the part at one place to another, because later tables can link to earlier ones. */
export function movePart(plan: ImportPlanOutput, from: number, to: number): ImportPlanOutput {
  const moved = plan.parts[from]
  if (!moved || to < 0 || to >= plan.parts.length) return plan
  return { ...plan, parts: plan.parts.toSpliced(from, 1).toSpliced(to, 0, moved) }
}

/** A part for a table that is not imported yet, as its columns were guessed. */
export function partOf(table: ImportTable, at: number): PlanPart | null {
  const object = table.objects[0]?.object
  if (object === undefined) return null
  const columns = table.guesses.map(({ column, target }, place) => ({
    column,
    at: place,
    target: targetOf(target),
  }))
  const key = table.key?.field ?? null
  return { table: at, object, action: key === null ? 'create' : 'upsert', key, columns }
}

/** A guess as a plan says it: a field that does not exist yet is nowhere until somebody makes it. */
export function targetOf(guess: ImportTable['guesses'][number]['target']): PlanTarget {
  if (guess.kind === 'field') return guess
  return guess.kind === 'link' ? { kind: 'link', field: guess.field, by: guess.by } : nowhere
}

export function isSameTarget(a: PlanTarget, b: PlanTarget): boolean {
  return a.kind === b.kind && placeOf(a) === placeOf(b)
}

function withoutLostKey(part: PlanPart): PlanPart {
  const isFilled = part.columns.some(({ target }) => target.kind === 'field' && target.path === part.key)
  return part.key === null || isFilled ? part : { ...part, key: null, action: 'create' }
}
