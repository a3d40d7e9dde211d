import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { serverFieldTypes } from './index.ts'

/** A value that was read from outside, as it may be kept: HTML loses what could act in a reader's browser. */
export function safeValue(field: FieldDefinition, value: unknown): unknown {
  if (value === null) return null
  const { safe } = serverFieldTypes[field.type]
  return safe === undefined ? value : safe(value)
}
