import type { Context } from '../../../../platform/context.ts'

/**
 * Ids of the objects whose tables a statement names. Null where it reads others too (links, shares, the search), which
 * a change of any object may concern.
 */
export function objectsRead(ctx: Context, text: string): ReadonlySet<string> | null {
  const byTable = new Map([...ctx.metadata.objects.values()].map((object) => [object.table, object.id]))
  const tables = text.split(`"${ctx.workspace.schema}".`).slice(1)
  const ids = tables.map((rest) => byTable.get(/^"([^"]+)"/.exec(rest)?.[1] ?? ''))
  return ids.every((id) => id !== undefined) ? new Set(ids as string[]) : null
}
