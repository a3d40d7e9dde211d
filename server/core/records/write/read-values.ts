import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { isDerived } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { recordProperties } from '../../../../shared/core/system-field.ts'
import type { Transaction } from '../../../platform/context.ts'
import { safeValue } from '../../fields/safe-value.ts'
import { amended } from './amended.ts'
import type { Change, WriteOptions } from './change.ts'

/** Reads the given values into `after`, each by its type; what is wrong with one becomes a problem at its path. */
export function readValues(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
  options: WriteOptions,
): void {
  const trust = { trusted: options.trusted === true, restoring: options.restoring === true }
  for (const change of changes) {
    if (change.write.action !== 'create' && change.write.action !== 'update') continue
    for (const [name, input] of Object.entries(change.write.values)) {
      if (!recordProperties.has(name)) readValue(tx, object, change, { name, input, ...trust })
    }
    // Of the record as it is locked here: what somebody put in meanwhile stays.
    if (change.write.action !== 'update') continue
    for (const [name, input] of amended(tx, object, change.after, change.write))
      readValue(tx, object, change, { name, input, ...trust })
  }
}

interface Given {
  name: string
  input: unknown
  trusted: boolean
  restoring: boolean
}

function readValue(tx: Transaction, object: ObjectDefinition, change: Change, given: Given): void {
  const field = findField(object, given.name)
  if (field === undefined || !(given.trusted || tx.access.canReadField(object.id, field.id))) {
    change.problems.push({
      path: given.name,
      code: 'records.unknown-field',
      message: `There is no field "${given.name}" on ${object.name}.`,
    })
    return
  }
  const isSaid = field.knownElsewhere === true && isNews(tx, change)
  if (!(given.trusted || maySet(tx, object, field, given.restoring || isSaid))) {
    const isSame = fieldTypeOf(field).equals(change.after[field.name] ?? null, given.input ?? null)
    // A form that sends back the whole record is not refused for what it did not touch.
    if (!isSame)
      change.problems.push({
        path: field.name,
        code: 'records.read-only-field',
        message: 'This field cannot be written.',
      })
    return
  }
  const parsed = fieldTypeOf(field).parse(given.input, field, tx.values)
  if (parsed.ok) {
    change.after[field.name] = safeValue(field, parsed.value)
    change.given.add(field.name)
    return
  }
  const { part, ...problem } = parsed.problem
  change.problems.push({ path: part === undefined ? field.name : `${field.name}.${part}`, ...problem })
}

/** Does it tell of what was before: a record that begins, or what an import brings? */
function isNews(tx: Transaction, { write }: Change): boolean {
  return write.action === 'create' || tx.operation.kind === 'import'
}

/** May the actor set a field? Saying what was before (`restoring`) sets what only the product writes, too. */
export function maySet(
  tx: Transaction,
  object: ObjectDefinition,
  field: FieldDefinition,
  restoring: boolean,
): boolean {
  if (isDerived(field) || !tx.access.canWriteField(object.id, field.id)) return false
  return field.readOnly !== true || (restoring && mayRestoreReadOnly(object))
}

/** What has verbs of its own (members, their roles) is changed by those, also back. */
function mayRestoreReadOnly(object: ObjectDefinition): boolean {
  return object.writePermission === undefined
}
