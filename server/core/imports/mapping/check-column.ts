import { partField } from '../../../../shared/core/fields/part-field.ts'
import { comesInFiles, hasOptions } from '../../../../shared/core/fields/traits.ts'
import type { ColumnPlan, ColumnUse } from '../../../../shared/core/imports/import-plan.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import type { Context } from '../../../platform/context.ts'
import type { Report } from './check-plan.ts'
import { mayMakeBy, neededBesides } from './made-by-name.ts'
import { mayMakeWay } from './make-way.ts'

/** May the values of a column go where the plan says, and are they found by a field that is there? */
export function checkColumn(
  ctx: Context,
  object: ObjectDefinition,
  { target }: ColumnPlan,
  report: Report,
): void {
  if (target.kind === 'skip') return
  const path = target.kind === 'field' ? target.path : target.field
  const field = writableField(ctx, object, path, (...rest) =>
    report(target.kind === 'field' ? 'target.path' : 'target.field', ...rest),
  )
  if (field === null) return
  if (target.kind === 'link') checkLink(ctx, field, target, report)
  else if (target.createOptions === true) checkNewOptions(ctx, field, report)
}

type Refuse = (code: string, message: string, params: Record<string, unknown>) => void

function writableField(
  ctx: Context,
  object: ObjectDefinition,
  path: string,
  refuse: Refuse,
): FieldDefinition | null {
  const [name = '', part] = path.split('.', 2)
  const field = findField(object, name)
  const isThere = field !== undefined && ctx.access.canReadField(object.id, field.id)
  if (!isThere || (part !== undefined && partField(field, part) === undefined)) {
    refuse('imports.unknown-field', `There is no field “${path}” on ${object.name}.`, { field: path })
    return null
  }
  if (comesInFiles(field) && ctx.access.canWriteField(object.id, field.id)) return field
  refuse('imports.read-only-field', `“${path}” cannot be written. Leave this column out.`, { field: path })
  return null
}

function checkLink(
  ctx: Context,
  field: FieldDefinition,
  target: Extract<ColumnUse, { kind: 'link' }>,
  report: Report,
): void {
  const names = targetNames(field)
  const related = names.length === 1 ? ctx.metadata.objects.get(names[0]!) : undefined
  if (!isReference(field) || related === undefined || ctx.access.object(related.id).read === 'none') {
    report('target.field', 'imports.not-a-link', `“${field.name}” does not link to records of one object.`, {
      field: field.name,
    })
    return
  }
  const by = target.by === undefined || target.by === 'title' ? related.titleField : target.by
  const key = findField(related, by)
  if (key === undefined || !ctx.access.canReadField(related.id, key.id)) {
    report('target.by', 'imports.unknown-field', `There is no field “${by}” on ${related.name}.`, {
      field: by,
    })
  } else if (target.createMissing === true) {
    checkMissing(ctx, related, key, report)
    if (target.makeWay === true && !mayMakeWay(ctx, related)) refuseMakingWay(related, report)
  }
}

function refuseMakingWay({ name }: ObjectDefinition, report: Report): void {
  const sentence = `Records of “${name}” do not make way for new ones, or not by your role. Leave this off, or ask an administrator.`
  report('target.makeWay', 'imports.not-permitted', sentence, { object: name })
}

/** Missing records are made by one text: by whoever may, of objects that need nothing else. */
function checkMissing(ctx: Context, related: ObjectDefinition, key: FieldDefinition, report: Report): void {
  const params = { object: related.name, field: key.name }
  if (!mayMakeBy(ctx, related, key)) {
    const sentence = `Your role does not create missing records of “${related.name}” by their ${key.name}. Leave this off, or ask an administrator.`
    report('target.createMissing', 'imports.not-permitted', sentence, params)
    return
  }
  const needed = neededBesides(ctx, related, key).map(({ name }) => name)
  if (needed.length === 0) return
  const sentence = `Missing records of “${related.name}” cannot be created by their ${key.name} alone: they also need ${needed.join(', ')}. Leave this off and import them first.`
  report('target.createMissing', 'imports.needs-more-than-a-name', sentence, {
    ...params,
    needed: needed.join(', '),
  })
}

function checkNewOptions(ctx: Context, field: FieldDefinition, report: Report): void {
  if (hasOptions(field) && ctx.access.can('metadata.manage')) return
  report(
    'target.createOptions',
    'imports.not-permitted',
    `Your role does not add options to “${field.name}”. Leave this off, or ask an administrator.`,
    { field: field.name },
  )
}
