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
import { templateOf, templatesIn } from './apply-template.ts'
import { arrangeMenus } from './arrange-menus.ts'
import { handOver } from './hand-over.ts'
import type { IndustryTemplate } from './industry-template.ts'
import { restorePages } from './restore-pages.ts'
import { type AppliedTemplate, lockStart, saveStart } from './start-state.ts'
import { takeBackPipelines } from './take-back-pipelines.ts'
import { usesOf } from './template-uses.ts'

/**
 * Puts what a template brought into the bin, in one transaction; what another applied template needs too
 * stays as that one's. Refuses, naming them, while records, values or deals depend on it. Requires `metadata.manage`.
 */
export async function takeBackTemplate(ctx: Context, key: string): Promise<void> {
  requireManager(ctx)
  const template = templateOf(key)
  await retryLocked((waitShortly) => ctx.transaction((tx) => takeBack(tx, template, waitShortly)))
}

async function takeBack(tx: Transaction, template: IndustryTemplate, waitShortly: Sql): Promise<void> {
  const { key } = template
  const current = await lockDefinitions(tx, waitShortly)
  const state = await lockStart(tx)
  const applied = state.templates[key]
  if (applied === undefined)
    throw new AppError(
      'conflict',
      'start.not-applied',
      'This template is not applied here, so there is nothing to take back.',
    )
  const { going, templates } = handOver(key, applied, state)
  const uses = await usesOf(tx, current, going)
  if (uses.length > 0) throw inUse(uses)
  const seen = new Set((await listViews(tx)).map((view) => view.id))
  for (const id of Object.values(going.views)) if (seen.has(id)) await deleteView(tx, id)
  await takeBackPipelines(tx, going)
  const plans = plansToBin(tx, current, going)
  if (plans.length > 0) await carryOutPlans(tx, current, plans)
  await restorePages(tx, applied.layouts, template)
  await arrangeMenus(tx, { before: templatesIn(state.templates), after: templatesIn(templates) })
  const event = { kind: 'start.template-taken-back', payload: { name: template.label } } as const
  await saveStart(tx, { ...state, templates }, event)
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
