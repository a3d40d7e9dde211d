import { AppError } from '../../../shared/platform/errors.ts'
import { carryOutPlans, lockDefinitions } from '../../core/metadata/apply/change-definitions.ts'
import { retryLocked } from '../../core/metadata/apply/retry-locked.ts'
import { requireManager } from '../../core/metadata/index.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import type { Sql } from '../../platform/database/sql.ts'
import { addPipelines } from './add-pipelines.ts'
import { addViews } from './add-views.ts'
import { arrangeMenus } from './arrange-menus.ts'
import { arrangePages } from './arrange-pages.ts'
import type { IndustryTemplate } from './industry-template.ts'
import { planTemplate } from './plan-template.ts'
import { type AppliedTemplate, lockStart, type StartState, saveStart } from './start-state.ts'
import { industryTemplates } from './templates/index.ts'

/** How many of each came with a template. */
interface Added {
  pipelines: number
  objects: number
  fields: number
  views: number
}

/** The template of that key. Refuses one that there is not. */
export function templateOf(key: string): IndustryTemplate {
  const template = industryTemplates.find((one) => one.key === key)
  if (template !== undefined) return template
  throw new AppError('not-found', 'start.no-template', 'There is no such template. Choose one of the list.', {
    params: { keys: industryTemplates.map((one) => one.key) },
  })
}

/** Those that are applied, in the order they are offered in. */
export function templatesIn(applied: StartState['templates']): IndustryTemplate[] {
  return industryTemplates.filter(({ key }) => key in applied)
}

/**
 * Brings a workspace what a template holds and it does not have, in one transaction: objects and fields by
 * plans of definitions, pipelines, sections of record pages, shared views, menus. Never changes what is there; said
 * twice, it adds what is missing. Requires `metadata.manage`.
 */
export async function applyTemplate(ctx: Context, key: string): Promise<Added> {
  requireManager(ctx)
  const template = templateOf(key)
  return retryLocked((waitShortly) => ctx.transaction((tx) => apply(tx, template, waitShortly)))
}

async function apply(tx: Transaction, template: IndustryTemplate, waitShortly: Sql): Promise<Added> {
  const current = await lockDefinitions(tx, waitShortly)
  const state = await lockStart(tx)
  const { plans, fields, objects } = planTemplate(template, { metadata: current, values: tx.values, state })
  if (plans.length > 0) await carryOutPlans(tx, current, plans)
  const { pipelines, putAway } = await addPipelines(tx, template, state)
  const layouts = await arrangePages(tx, template, fields)
  const views = await addViews(tx, template, state)
  const before = state.templates[template.key]
  const applied: AppliedTemplate = {
    at: tx.now().toISOString(),
    fields: { ...before?.fields, ...fields },
    objects: { ...before?.objects, ...objects },
    pipelines: { ...before?.pipelines, ...pipelines },
    views: { ...before?.views, ...views },
    layouts: { ...layouts, ...before?.layouts },
    ...((before?.putAway ?? putAway) !== undefined && { putAway: before?.putAway ?? putAway }),
  }
  const templates = { ...state.templates, [template.key]: applied }
  await arrangeMenus(tx, { before: templatesIn(state.templates), after: templatesIn(templates) })
  const event = { kind: 'start.template-applied', payload: { name: template.label } } as const
  await saveStart(tx, { ...state, chosen: true, templates }, event)
  const count = (made: object) => Object.keys(made).length
  return { pipelines: count(pipelines), objects: count(objects), fields: count(fields), views: count(views) }
}
