import type { SettingsInput } from '../../../shared/core/settings-contract.ts'
import type { WorkspaceSettings } from '../../../shared/core/workspace-settings.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { globalTable } from '../../platform/database/database.ts'
import { identifier, sql } from '../../platform/database/sql.ts'
import { bumpRevision } from '../bump-revision.ts'
import { beginSave, refuseOutdated, savedNow } from '../saved-version.ts'
import { loadSettings } from './settings.ts'

/**
 * Changes the given settings. Refuses (conflict) another currency once amounts are kept, because they are
 * kept with their worth in it, and (stale) when they are at another version than the one named. Emits settings.changed.
 */
export function changeSettings(
  ctx: Context,
  change: SettingsInput,
  version?: number,
): Promise<WorkspaceSettings> {
  return ctx.transaction((tx) => writeSettings(tx, change, version))
}

/** The same within a transaction, and also for what has a way of its own to be changed: the logo. */
export async function writeSettings(
  tx: Transaction,
  change: SettingsInput & { logo?: string | null },
  version?: number,
): Promise<WorkspaceSettings> {
  await bumpRevision(tx, 'settings')
  const saved = savedNow(tx, await beginSave(tx))
  const before = await loadSettings(tx.db)
  refuseOutdated(before, version)
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const after: WorkspaceSettings = { ...before, ...given, ...saved }
  const keys = (Object.keys(given) as (keyof WorkspaceSettings)[]).filter((key) =>
    differs(before[key], after[key]),
  )
  if (keys.length === 0) return before
  if (keys.includes('currency')) await refuseWithAmounts(tx)
  await tx.db.run(sql`
    insert into ${tx.db.table('setting')} (key, value) values ('workspace', ${JSON.stringify(after)})
    on conflict (key) do update set value = excluded.value`)
  if (keys.includes('name')) await rename(tx, after.name)
  tx.emit({
    kind: 'settings.changed',
    payload: { keys, before: only(before, keys), after: only(after, keys) },
  })
  return after
}

function only(settings: WorkspaceSettings, keys: readonly (keyof WorkspaceSettings)[]) {
  return Object.fromEntries(keys.map((key) => [key, settings[key]]))
}

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b)
}

async function rename(tx: Transaction, name: string): Promise<void> {
  await tx.db.run(sql`update ${globalTable('workspace')} set name = ${name} where id = ${tx.workspace.id}`)
}

async function refuseWithAmounts(tx: Transaction): Promise<void> {
  for (const object of tx.metadata.objects.values()) {
    for (const field of object.fields.filter((one) => one.type === 'currency')) {
      const [row] = await tx.db.rows(sql`
        select exists (select 1 from ${tx.db.table(object.table)} where ${identifier(field.column)} is not null)`)
      if (row?.[0] === true) throw currencyInUse(object.name, field.name)
    }
  }
}

function currencyInUse(object: string, field: string): AppError {
  return new AppError(
    'conflict',
    'settings.currency-in-use',
    'The workspace holds amounts already, so its currency stays. Offer other currencies beside it instead.',
    { details: [{ path: 'currency', code: 'settings.currency-in-use' }], params: { object, field } },
  )
}
