import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { WorkspaceDatabase } from '../../../platform/database/database.ts'
import { identifier, sql } from '../../../platform/database/sql.ts'
import { serverFieldTypes } from '../../fields/index.ts'
import { metadataSentence } from '../plan/metadata-problems.ts'

const shown = 100

/** Live records that share a value of a field: up to a hundred values, the most frequent first. */
interface Duplicates {
  groups: { count: number; records: { id: string; title: string }[] }[]
  /** There are others besides. */
  more: boolean
}

export async function findDuplicates(
  db: WorkspaceDatabase,
  object: ObjectDefinition,
  field: FieldDefinition,
): Promise<Duplicates> {
  const key = serverFieldTypes[field.type].uniqueKey((name) => identifier('r', name), field)
  const groups = await db.query<Duplicates['groups'][number]>(sql`
    select count(*)::integer as count,
      (array_agg(json_build_object('id', r.id, 'title', left(r.title, 200)) order by r.id))[1:10] as records
    from ${db.table(object.table)} r
    where r.deleted_at is null and ${key} is not null
    group by ${key} having count(*) > 1
    order by count(*) desc limit ${shown + 1}`)
  return { groups: groups.slice(0, shown), more: groups.length > shown }
}

/** Refuses uniqueness because of the duplicates, which it lists. */
export function notUnique(field: FieldDefinition, { groups, more }: Duplicates): AppError {
  const params = { field: field.name, count: more ? `${groups.length}+` : groups.length }
  const details = groups.map(
    ({ count, records }): ErrorDetail => ({
      path: `fields.${field.name}.unique`,
      code: 'metadata.duplicate',
      message: records[0]?.title ?? '',
      params: { count, records },
    }),
  )
  return new AppError('conflict', 'metadata.duplicates', metadataSentence('metadata.duplicates', params), {
    details,
    params,
  })
}
