import type { RoleDefinition } from '../../../shared/core/access.ts'
import { formulasInOrder } from '../../../shared/core/expressions/formulas.ts'
import { filterPaths } from '../../../shared/core/filter-paths.ts'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type Metadata,
  type ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import { resolvePath } from '../../../shared/core/resolve-path.ts'

/** Keys of fields: `${objectId} ${fieldId}`. */
export type HiddenFields = ReadonlySet<string>

export function fieldKey(objectId: string, fieldId: string): string {
  return `${objectId} ${fieldId}`
}

const known = new WeakMap<RoleDefinition, WeakMap<Metadata, HiddenFields>>()

/**
 * What a role may not see: the fields it hides and, because they would tell of those, the formulas that
 * read them and the roll-ups that sum, count or choose by them, or stand for records it sees none of.
 */
export function hiddenFields(metadata: Metadata, role: RoleDefinition): HiddenFields {
  if (role.administrator === true) return new Set()
  const byMetadata = known.get(role) ?? new WeakMap<Metadata, HiddenFields>()
  known.set(role, byMetadata)
  const found = byMetadata.get(metadata) ?? find(metadata, role)
  byMetadata.set(metadata, found)
  return found
}

interface Search {
  metadata: Metadata
  role: RoleDefinition
  hidden: Set<string>
}

function find(metadata: Metadata, role: RoleDefinition): HiddenFields {
  const search: Search = { metadata, role, hidden: new Set() }
  const objects = [...metadata.byId.values()]
  for (const object of objects) {
    for (const [id, mark] of Object.entries(held(search, object).fields ?? {}))
      if (mark === 'hidden') search.hidden.add(fieldKey(object.id, id))
  }
  // What is found hides more in turn: a formula over a roll-up over a hidden field.
  let before: number
  do {
    before = search.hidden.size
    for (const object of objects)
      for (const field of telling(search, object)) search.hidden.add(fieldKey(object.id, field.id))
  } while (search.hidden.size > before)
  return search.hidden
}

function held({ role }: Search, object: ObjectDefinition) {
  return role.objects[object.id] ?? role.defaults
}

/** Computed fields of an object from which something hidden could be read. */
function telling(search: Search, object: ObjectDefinition): FieldDefinition[] {
  const formulas = formulasInOrder(object).filter(({ reads }) =>
    reads.some((name) => isHidden(search, object, findField(object, name))),
  )
  const rollUps = liveFields(object).filter((field) => field.type === 'rollUp' && tells(search, field))
  return [...formulas.map(({ field }) => field), ...rollUps]
}

function tells(search: Search, { options: { rollUp } }: FieldDefinition): boolean {
  const child = rollUp && search.metadata.objects.get(rollUp.object)
  if (rollUp === undefined || child === undefined) return false
  if (held(search, child).read === 'none') return true
  const paths = [rollUp.via, ...(rollUp.field ? [rollUp.field] : []), ...filterPaths(rollUp.filter)]
  return paths.some((path) => isSecret(search, child, path))
}

/** Does a path lead to or over a hidden field? One that leads nowhere gives nothing away. */
function isSecret(search: Search, object: ObjectDefinition, path: string): boolean {
  const visible = (owner: ObjectDefinition, field: FieldDefinition) => !isHidden(search, owner, field)
  const isThere = typeof resolvePath(search.metadata, object, path) !== 'string'
  return isThere && typeof resolvePath(search.metadata, object, path, visible) === 'string'
}

function isHidden({ hidden }: Search, object: ObjectDefinition, field: FieldDefinition | undefined): boolean {
  return field !== undefined && hidden.has(fieldKey(object.id, field.id))
}
