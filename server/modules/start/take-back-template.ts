import type { Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import { carryOutPlans, lockDefinitions } from '../../core/metadata/apply/change-definitions.ts'
import { retryLocked } from '../../core/metadata/apply/retry-locked.ts'
import { requireManager } from '../../core/metadata/index.ts'
import { planChange } from '../../core/metadata/plan/plan-change.ts'
import type { Plan } from '../../core/metadata/plan/steps.ts'
import { withObject } from '../../core/metadata/plan/with-object.ts'
import { deleteView, listViews } from '../../core/views/index.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import type { Sql } from '../../platform/database/sql.ts'
import { templateOf } from './apply-template.ts'
import { restoreMenu } from './arrange-menu.ts'
import { restorePages } from './restore-pages.ts'
import { type AppliedTemplate, lockStart, type StartState, saveStart } from './start-state.ts'
import { takeBackPipelines } from './take-back-pipelines.ts'
import { usesOf } from './template-uses.ts'

/**
 * Puts what a template brought into the bin, in one transaction; what another applied template needs too
 * stays. Refuses, naming them, while records, values or deals depend on it. Requires `metadata.manage`.
 */
export async function takeBackTemplate(ctx: Context, key: string): Promise<void> {
  requireManager(ctx)
  templateOf(key)
  await retryLocked((waitShortly) => ctx.transaction((tx) => takeBack(tx, key, waitShortly)))
}

async function takeBack(tx: Transaction, key: string, waitShortly: Sql): Promise<void> {
  const current = await lockDefinitions(tx, waitShortly)
  const state = await lockStart(tx)
  const applied = state.templates[key]
  if (applied === undefined)
    throw new AppError(
      'conflict',
      'start.not-applied',
      'This template is not applied here, so there is nothing to take back.',
    )
  const going = withoutShared(applied, key, state)
  const uses = await usesOf(tx, current, going)
  if (uses.length > 0) throw inUse(uses)
  const seen = new Set((await listViews(tx)).map((view) => view.id))
  for (const id of Object.values(applied.views)) if (seen.has(id)) await deleteView(tx, id)
  await takeBackPipelines(tx, going)
  const plans = plansToBin(tx, current, going)
  if (plans.length > 0) await carryOutPlans(tx, current, plans)
  await restorePages(tx, applied.layouts)
  await restoreMenu(tx, applied.menu)
  const { [key]: _, ...templates } = state.templates
  await saveStart(tx, { ...state, templates })
}

/** Fields and objects that other applied templates name stay, and become theirs only by name. */
function withoutShared(applied: AppliedTemplate, key: string, state: StartState): AppliedTemplate {
  const others = Object.keys(state.templates)
    .filter((other) => other !== key)
    .map(templateOf)
  const fields = new Set(
    others.flatMap((one) =>
      Object.entries(one.fields).flatMap(([object, list]) => list.map((field) => `${object}.${field.name}`)),
    ),
  )
  const objects = new Set(others.flatMap((one) => one.objects.map((object) => object.name)))
  const kept = <T>(all: Record<string, T>, shared: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !shared.has(name)))
  return { ...applied, fields: kept(applied.fields, fields), objects: kept(applied.objects, objects) }
}

function plansToBin(tx: Transaction, current: Metadata, going: AppliedTemplate): Plan[] {
  const deletedAt = tx.now().toISOString()
  const fieldIds = new Set(Object.values(going.fields).map(({ fieldId }) => fieldId))
  const objectIds = new Set(Object.values(going.objects))
  const changed: [ObjectDefinition, ObjectDefinition][] = []
  for (const object of current.objects.values()) {
    if (objectIds.has(object.id)) changed.push([object, { ...object, deletedAt }])
    else if (object.fields.some(({ id, deletedAt: gone }) => fieldIds.has(id) && gone === undefined)) {
      const fields = object.fields.map((field) => (fieldIds.has(field.id) ? { deletedAt, ...field } : field))
      changed.push([object, { ...object, fields }])
    }
  }
  const next = changed.reduce((all, [, after]) => withObject(all, after), current)
  return changed.map(([before, after]) => planChange(before, after, { metadata: next, values: tx.values }))
}

function inUse(names: readonly string[]): AppError {
  const shown = names.slice(0, 5).join(', ')
  return new AppError(
    'conflict',
    'start.template-in-use',
    `These are in use: ${shown}. Remove the sample data, or what you entered there, first.`,
    { params: { names: shown, count: names.length } },
  )
}
