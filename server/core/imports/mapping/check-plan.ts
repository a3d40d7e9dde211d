import type { ColumnPlan, ImportPart, ImportPlan } from '../../../../shared/core/imports/import-plan.ts'
import type { ImportPlanInput, ImportTable } from '../../../../shared/core/imports-contract.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { AppError, type ErrorDetail } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import type { Access } from '../../access/access.ts'
import { checkBelonging } from './check-belonging.ts'
import { checkColumn } from './check-column.ts'
import { isImportableObject } from './importable-objects.ts'

type PartInput = ImportPlanInput['parts'][number]
type ColumnInput = PartInput['columns'][number]

/** A plan as it is kept, checked against the tables and the definitions. Refuses it with what is wrong, by path. */
export function checkPlan(ctx: Context, tables: readonly ImportTable[], input: ImportPlanInput): ImportPlan {
  const problems: ErrorDetail[] = []
  const parts = input.parts.map((part, at) =>
    checkPart(ctx, tables, part, reporter(problems, `parts[${at}]`)),
  )
  if (problems.length > 0) throw planProblems(problems)
  return { parts: parts.filter((part) => part !== null), quiet: input.quiet ?? true }
}

/** Says what is wrong below a path. */
export type Report = (path: string, code: string, message: string, params?: Record<string, unknown>) => void

function reporter(problems: ErrorDetail[], under: string): Report {
  return (path, code, message, params) => {
    problems.push({
      path: path === '' ? under : `${under}.${path}`,
      code,
      message,
      ...(params && { params }),
    })
  }
}

const checkedParts = new WeakMap<ImportPart, { version: number; access: Access }>()

/** Refuses to go on with a part that the definitions and the access of this moment no longer allow. */
export function recheckPart(ctx: Context, part: ImportPart): void {
  const { version } = ctx.metadata
  const checked = checkedParts.get(part)
  if (checked?.version === version && checked.access === ctx.access) return
  const problems: ErrorDetail[] = []
  const object = ctx.metadata.objects.get(part.object)
  const report = reporter(problems, '')
  if (object === undefined || !isImportableObject(ctx, object)) {
    report('object', 'imports.unknown-object', `There is no object “${part.object}” any more.`)
  } else {
    for (const column of part.columns)
      checkColumn(ctx, object, column, (_, ...rest) => report(column.column, ...rest))
    checkKey(ctx, object, part, report)
    checkBelonging(ctx, object, part, report)
  }
  if (problems.length > 0) throw definitionsChanged(problems)
  checkedParts.set(part, { version, access: ctx.access })
}

function definitionsChanged(details: ErrorDetail[]): AppError {
  const reason = details[0]?.message ?? ''
  return new AppError(
    'conflict',
    'imports.definitions-changed',
    `The definitions changed while this import ran: ${reason} What was imported before stays; undo it, or import the rest anew.`,
    { details },
  )
}

function planProblems(details: ErrorDetail[]): AppError {
  return new AppError(
    'invalid',
    'imports.plan-invalid',
    'This plan cannot be carried out. Correct what is named, then try again.',
    { details },
  )
}

function checkPart(
  ctx: Context,
  tables: readonly ImportTable[],
  part: PartInput,
  report: Report,
): ImportPart | null {
  const table = tableOf(tables, part.table)
  const object = ctx.metadata.objects.get(part.object)
  if (table === -1)
    report('table', 'imports.no-table', `This import has no table “${part.table}”.`, { table: part.table })
  if (object === undefined || !isImportableObject(ctx, object)) {
    report(
      'object',
      'imports.unknown-object',
      `There is no object “${part.object}” that you may import. Choose another.`,
      { object: part.object },
    )
    return null
  }
  if (table === -1) return null
  const checked = part.columns.flatMap((column, at) => {
    const below: Report = (path, ...rest) => report(`columns[${at}].${path}`, ...rest)
    const placed = placedColumn(tables[table]!, column, below)
    if (placed === null) return []
    checkColumn(ctx, object, placed, below)
    return [placed]
  })
  checkAction(ctx, object, part, report)
  checkPlaces(checked, report)
  checkBelonging(ctx, object, part, report)
  checkKey(ctx, object, { ...part, columns: checked }, report)
  const { unreadable = 'leaveOut', key = null, action } = part
  return {
    table,
    object: object.name,
    action,
    key: action === 'create' ? null : key,
    unreadable,
    ...(part.maybeTwice !== undefined && { maybeTwice: part.maybeTwice }),
    ...(part.belongsTo !== undefined && { belongsTo: part.belongsTo }),
    columns: checked,
  }
}

function tableOf(tables: readonly ImportTable[], wanted: number | string): number {
  if (typeof wanted === 'number') return wanted < tables.length ? wanted : -1
  const byName = tables.findIndex(({ name }) => name === wanted)
  return byName === -1 ? tables.findIndex(({ file }) => file.name === wanted) : byName
}

/** The column with its position: said, or that of its name. */
function placedColumn(table: ImportTable, column: ColumnInput, report: Report): ColumnPlan | null {
  const { columns } = table.format
  const at = column.at ?? columns.indexOf(column.column)
  if (at >= 0 && columns[at] === column.column) {
    // What was not said is absent, as in what is kept.
    return JSON.parse(JSON.stringify({ ...column, at })) as ColumnPlan
  }
  const { column: name } = column
  report('column', 'imports.no-column', `“${table.name}” has no column “${name}” there.`, { column: name })
  return null
}

function checkAction(ctx: Context, object: ObjectDefinition, part: PartInput, report: Report): void {
  const may = ctx.access.object(object.id)
  const creates = part.action !== 'update'
  const updates = part.action !== 'create' || part.maybeTwice === 'update'
  if ((creates && !may.create) || (updates && may.update === 'none'))
    report(
      'action',
      'imports.not-permitted',
      `Your role does not allow this with “${object.name}”. Choose another action, or ask an administrator.`,
      { object: object.name, action: part.action },
    )
}

/** No two columns may fill one place. */
function checkPlaces(columns: readonly ColumnPlan[], report: Report): void {
  const taken = new Map<string, string>()
  columns.forEach(({ column, target }, at) => {
    if (target.kind === 'skip') return
    const place = target.kind === 'link' ? target.field : target.path
    const whole = place.split('.')[0] ?? ''
    const other =
      taken.get(place) ?? taken.get(whole) ?? (place === whole ? taken.get(`${whole}.`) : undefined)
    if (other !== undefined)
      report(
        `columns[${at}].target`,
        'imports.place-taken',
        `“${other}” already fills “${place}”. Leave one of the two columns out.`,
        { place, column, other },
      )
    taken.set(place, column)
    if (place !== whole) taken.set(`${whole}.`, column)
  })
}

function checkKey(
  ctx: Context,
  object: ObjectDefinition,
  part: Pick<PartInput, 'action' | 'key'> & { columns: readonly ColumnPlan[] },
  report: Report,
): void {
  if (part.action === 'create') return
  const { key = null, columns } = part
  if (key === null) {
    report('key', 'imports.key-needed', 'Choose the field that tells which record a row is.')
    return
  }
  const field = findField(object, key)
  const isThere = field !== undefined && ctx.access.canReadField(object.id, field.id)
  if (!isThere)
    report('key', 'imports.unknown-field', `There is no field “${key}” on ${object.name}.`, { field: key })
  else if (!columns.some(({ target }) => target.kind === 'field' && target.path.split('.')[0] === key))
    report('key', 'imports.key-not-filled', `No column fills “${key}”, so it cannot tell records apart.`, {
      field: key,
    })
}
