import { type FieldDefinition, isLinked, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { firstId } from '../../../../shared/platform/ids.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import { isDatabaseError } from '../../../platform/database/database-errors.ts'
import { identifier, join, raw, type Sql, sql } from '../../../platform/database/sql.ts'
import { serverFieldTypes } from '../../fields/index.ts'
import { storeLinks } from '../../records/index.ts'
import { indexesOfField } from '../indexes-of.ts'
import type { SlowStep } from '../plan/steps.ts'
import { addColumns, dropColumns, renameColumn } from '../table-statements.ts'
import { buildConcurrently } from './build-index.ts'
import { lockDefinitions } from './change-definitions.ts'
import { readValues, titlesOf } from './conversion-rows.ts'
import { convertValue } from './convert-value.ts'
import { findDuplicates, notUnique } from './duplicates.ts'
import { storeReplaced } from './replace-field.ts'
import { retryLocked } from './retry-locked.ts'
import type { StepRun } from './run-metadata-operation.ts'

const batchSize = 2_000
// What may be left to the swap, which everyone waits for.
const fewEnough = 500

/** A conversion under way: the field as it is served, as it will be, and the version each row was read at. */
interface Converting {
  object: ObjectDefinition
  from: FieldDefinition
  to: FieldDefinition
  marker: string
}

/**
 * Gives a field its new type while people read and write. New columns are filled from the old ones row by
 * row, each with the record's version at that moment; a partial index over rows whose version is another
 * is the list of what is still to do, and every write of a record puts it back there. When few are left,
 * one short transaction converts them, renames the old columns away and stores the new definition.
 */
export async function convertField(run: StepRun, step: SlowStep & { kind: 'convert-field' }): Promise<void> {
  const ctx = await run.context()
  const object = ctx.metadata.byId.get(step.objectId)
  const from = object?.fields.find((field) => field.id === step.to.id)
  if (!object || !from || from.column === step.to.column) return
  const work = { object, from, to: step.to, marker: markerOf(step.to) }
  await prepare(run, ctx, work)
  try {
    for (;;) {
      while ((await convertPass(run, ctx, work)) > fewEnough);
      await buildIndexes(run, ctx, work)
      if (await swap(ctx, work)) return
    }
  } catch (error) {
    if (isDatabaseError(error) && error.code === '23505')
      throw notUnique(step.to, await findDuplicates(ctx.db, object, step.to))
    throw error
  }
}

async function prepare(run: StepRun, ctx: Context, { object, to, marker }: Converting): Promise<void> {
  const columns = [...serverFieldTypes[to.type].columns(to), { name: marker, type: 'integer' }]
  await retryLocked((waitShortly) =>
    ctx.transaction(async (tx) => {
      await tx.db.run(waitShortly)
      await tx.db.run(addColumns(tx.db, object.table, columns))
    }),
  )
  await buildConcurrently(run, {
    name: todoName(object, marker),
    table: object.table,
    fieldId: null,
    method: 'btree',
    unique: false,
    keys: 'id',
    where: todo(marker).compile().text,
    filteredBy: null,
  })
}

/** Converts what is to do, once from the first id to the last. Gives how many records that was. */
async function convertPass(run: StepRun, ctx: Context, work: Converting): Promise<number> {
  let after = firstId
  let done = 0
  for (;;) {
    const last = await ctx.transaction((tx) => convertBatch(tx, work, { after, skipLocked: true }))
    if (last === null) return done
    after = last.id
    done += last.count
    await run.progress(done)
  }
}

interface Batch {
  after: string
  /** Leave records that someone is writing to a later pass instead of waiting for them. */
  skipLocked: boolean
}

async function convertBatch(
  tx: Transaction,
  work: Converting,
  batch: Batch,
): Promise<{ id: string; count: number } | null> {
  const { object, from, to, marker } = work
  const lock = batch.skipLocked ? raw('for update of r skip locked') : raw('')
  const rows = await readValues(
    tx,
    object,
    from,
    sql`where ${todo(marker)} and r.id > ${batch.after}::uuid order by r.id limit ${batchSize} ${lock}`,
  )
  if (rows.length === 0) return null
  const conversion = { from, to, context: tx.values, titles: await titlesOf(tx, from, rows) }
  const converted = rows.map((row) => {
    const parsed = convertValue(row.value, conversion)
    return { ...row, value: parsed.ok ? parsed.value : null }
  })
  await storeConverted(tx, work, converted)
  if (isLinked(to))
    await storeLinks(
      tx,
      converted.map(({ id, value }) => ({ id, field: to, value })),
    )
  return { id: rows.at(-1)!.id, count: rows.length }
}

async function storeConverted(
  tx: Transaction,
  { object, to, marker }: Converting,
  rows: readonly { id: string; version: number; value: unknown }[],
): Promise<void> {
  const type = serverFieldTypes[to.type]
  const columns = [...type.columns(to), { name: marker, type: 'integer' }]
  const given = rows.map(({ id, version, value }) => {
    const written = [...type.write(value, to, tx.values), version]
    return Object.fromEntries([['id', id], ...columns.map(({ name }, at) => [name, written[at]])])
  })
  const assignments = columns.map(({ name }) => sql`${identifier(name)} = ${identifier('x', name)}`)
  const shape = columns.map(({ name, type: sqlType }) => sql`${identifier(name)} ${raw(sqlType)}`)
  await tx.db.run(sql`
    update ${tx.db.table(object.table)} r set ${join(assignments)}
    from json_to_recordset(${JSON.stringify(given)}::json) as x(id uuid, ${join(shape)})
    where r.id = x.id`)
}

async function buildIndexes(run: StepRun, ctx: Context, { object, to }: Converting): Promise<void> {
  for (const index of indexesOfField(object, to, ctx.values)) await buildConcurrently(run, index)
}

/** The short exclusive moment. False when too much is to do again: then it must be converted first. */
async function swap(ctx: Context, work: Converting): Promise<boolean> {
  const { object, from, to, marker } = work
  return retryLocked((waitShortly) =>
    ctx.transaction(async (tx) => {
      const metadata = await lockDefinitions(tx, waitShortly)
      await tx.db.run(sql`lock table ${tx.db.table(object.table)} in access exclusive mode`)
      if ((await countLeft(tx, work)) > 2 * fewEnough) return false
      while ((await convertBatch(tx, work, { after: firstId, skipLocked: false })) !== null);
      const former = serverFieldTypes[from.type].columns(from).map(({ name }) => name)
      const names = formerNames(metadata.byId.get(object.id) ?? object, former)
      for (const [at, name] of former.entries())
        await tx.db.run(renameColumn(tx.db, object.table, { from: name, to: names[at]! }))
      await tx.db.run(dropColumns(tx.db, object.table, [marker]))
      await storeReplaced(tx, metadata, {
        objectId: object.id,
        fieldId: from.id,
        replace: (current) => ({
          ...served(current, to),
          formerColumns: [...(current.formerColumns ?? []), ...names],
        }),
      })
      return true
    }),
  )
}

async function countLeft(tx: Transaction, { object, marker }: Converting): Promise<number> {
  const rows = await tx.db.rows(sql`
    select count(*) from (
      select 1 from ${tx.db.table(object.table)} r where ${todo(marker)} limit ${2 * fewEnough + 1}) as left_over`)
  return Number(rows[0]?.[0])
}

/** What people changed meanwhile (labels, place) stays; type, options and columns are the new ones. */
function served(current: FieldDefinition, to: FieldDefinition): FieldDefinition {
  const { type, column, options } = to
  const { unique: _, defaultValue: __, ...kept } = current
  return {
    ...kept,
    type,
    column,
    options,
    ...(to.unique === undefined ? {} : { unique: to.unique }),
    ...(to.defaultValue === undefined ? {} : { defaultValue: to.defaultValue }),
  }
}

/** Takes away the columns of a type that the field did not get. */
export async function abandonConversion(
  run: StepRun,
  { objectId, to }: SlowStep & { kind: 'convert-field' },
): Promise<void> {
  const ctx = await run.context()
  const object = ctx.metadata.byId.get(objectId)
  const field = object?.fields.find((one) => one.id === to.id)
  if (!object || !field || field.column === to.column) return
  const columns = [...serverFieldTypes[to.type].columns(to).map(({ name }) => name), markerOf(to)]
  await retryLocked((waitShortly) =>
    ctx.transaction(async (tx) => {
      await tx.db.run(waitShortly)
      await tx.db.run(dropColumns(tx.db, object.table, columns))
    }),
  )
}

function markerOf({ column }: FieldDefinition): string {
  return `${column}_v`
}

function todo(marker: string): Sql {
  return sql`version is distinct from ${identifier(marker)}`
}

function todoName(object: ObjectDefinition, marker: string): string {
  return `${object.table.slice(0, 18)}_${marker.slice(-20)}_todo`
}

/** What columns are called from now on. A type that came and went before has left columns of such names. */
function formerNames(object: ObjectDefinition, columns: readonly string[]): string[] {
  const taken = new Set(
    object.fields.flatMap((field) => [
      ...(field.formerColumns ?? []),
      ...serverFieldTypes[field.type].columns(field).map(({ name }) => name),
    ]),
  )
  return columns.map((column) => {
    let name = `${column}_was`
    for (let turn = 2; taken.has(name); turn++) name = `${column}_was${turn}`
    return name
  })
}
