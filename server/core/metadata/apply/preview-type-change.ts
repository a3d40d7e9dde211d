import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { firstId } from '../../../../shared/platform/ids.ts'
import type { Context } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import { readValues, titlesOf } from './conversion-rows.ts'
import { convertValue } from './convert-value.ts'

const batchSize = 5_000
const shown = 100

/** What a change of type would do to the values there are, binned records included. */
export interface TypeChangePreview {
  total: number
  blank: number
  converts: number
  fails: number
  /** The first hundred that do not convert. */
  examples: { id: string; title: string; value: string; code: string; message?: string }[]
}

/** Tries a new definition on every value of a field, in batches; nothing is written. */
export async function previewTypeChange(
  ctx: Context,
  object: ObjectDefinition,
  from: FieldDefinition,
  to: FieldDefinition,
): Promise<TypeChangePreview> {
  const preview: TypeChangePreview = { total: 0, blank: 0, converts: 0, fails: 0, examples: [] }
  const type = fieldTypeOf(from)
  let after = firstId
  for (;;) {
    const rest = sql`where r.id > ${after}::uuid order by r.id limit ${batchSize}`
    const rows = await readValues(ctx, object, from, rest)
    if (rows.length === 0) return preview
    const conversion = { from, to, context: ctx.values, titles: await titlesOf(ctx, from, rows) }
    for (const { id, title, value } of rows) {
      preview.total += 1
      const parsed = convertValue(value, conversion)
      if (value === null) preview.blank += 1
      else if (parsed.ok) preview.converts += 1
      else {
        preview.fails += 1
        const { code, message } = parsed.problem
        const example = { id, title, value: type.format(value, from, ctx.values).slice(0, 200), code }
        if (preview.examples.length < shown)
          preview.examples.push(message === undefined ? example : { ...example, message })
      }
    }
    after = rows.at(-1)!.id
  }
}
