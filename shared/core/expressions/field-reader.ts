import { fieldTypeOf } from '../fields/index.ts'
import { partField, partValue } from '../fields/part-field.ts'
import { resultField } from '../fields/result-field.ts'
import type { FieldDefinition } from '../metadata.ts'
import type { FieldReader } from './readers.ts'

/** The reader of a field, or of one part of it; undefined for what expressions cannot use (JSON). */
export function fieldReader(field: FieldDefinition, part: string | null): FieldReader | undefined {
  if (part === null) return readerOf(resultField(field))
  const own = partField(field, part)
  const reader = own && readerOf(own)
  return reader && { type: reader.type, read: (wire) => reader.read(partValue(wire, part)) }
}

function readerOf(field: FieldDefinition): FieldReader | undefined {
  return fieldTypeOf(field).inExpressions?.(field)
}
