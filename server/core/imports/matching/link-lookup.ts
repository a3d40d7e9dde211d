import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { searchForm } from '../../../../shared/core/search-text.ts'
import type { Transaction } from '../../../platform/context.ts'
import { all, sql } from '../../../platform/database/sql.ts'
import { visibleRecords } from '../../access/visible-records.ts'
import { recordsOfValues } from '../../records/index.ts'
import type { LinkIndex } from './link-index.ts'

type Answer = string | 'several' | null

const mostRemembered = 200_000

/** What was asked and answered, forgotten when it becomes too much. */
function remembered() {
  const answers = new Map<string, Answer>()
  return {
    answers,
    unknown: (keys: readonly string[]): string[] => {
      if (answers.size > mostRemembered) answers.clear()
      return [...new Set(keys)].filter((key) => key !== '' && !answers.has(key))
    },
    add: (key: string, id: string) => {
      const known = answers.get(key)
      if (key !== '') answers.set(key, known == null || known === id ? id : 'several')
    },
  }
}

// Which of several is meant is not looked for among very many, nor where values tell records apart.
function listed(answer: Answer | undefined): string[][] {
  return answer === undefined || answer === null || answer === 'several' ? [] : [[answer]]
}

/** Titles of an object with very many records, looked up in what search keeps of them. */
export function largeIndex(object: ObjectDefinition): LinkIndex {
  const { answers, unknown, add } = remembered()
  const prepare = async (tx: Transaction, texts: readonly string[]) => {
    const keys = unknown(texts.map(searchForm))
    if (keys.length === 0) return
    const visible = visibleRecords(tx, object, 'read', 'r')
    const conditions = [
      sql`s.object_id = ${object.id}`,
      sql`s.title = any(${keys}::text[])`,
      sql`r.deleted_at is null`,
      ...(visible === null ? [] : [visible]),
    ]
    const rows = await tx.db.query<{ title: string; id: string }>(sql`
      select s.title, r.id from ${tx.db.table('search')} s
      join ${tx.db.table(object.table)} r on r.id = s.record_id where ${all(conditions)}`)
    for (const key of keys) answers.set(key, null)
    for (const row of rows) add(row.title, row.id)
  }
  return {
    prepare,
    find: (text) => answers.get(searchForm(text)) ?? null,
    candidates: (text) => listed(answers.get(searchForm(text))),
    add: (text, id) => add(searchForm(text), id),
  }
}

/** Records by a field whose values tell them apart, compared as the field itself does. */
export function uniqueIndex(object: ObjectDefinition, field: FieldDefinition): LinkIndex {
  const { answers, unknown, add } = remembered()
  const keyOf = (text: string) => text.trim().toLowerCase()
  const prepare = async (tx: Transaction, texts: readonly string[]) => {
    const keys = new Set(unknown(texts.map(keyOf)))
    const asked = texts.filter((text) => keys.delete(keyOf(text)))
    const items = asked.flatMap((text) => {
      const parsed = fieldTypeOf(field).parseText(text, field, tx.values)
      answers.set(keyOf(text), null)
      return parsed.ok ? [{ text, values: { [field.name]: parsed.value } }] : []
    })
    for (const [{ text }, id] of await recordsOfValues(tx, object, field, items)) add(keyOf(text), id)
  }
  return {
    prepare,
    find: (text) => answers.get(keyOf(text)) ?? null,
    candidates: (text) => listed(answers.get(keyOf(text))),
    add: (text, id) => add(keyOf(text), id),
  }
}
