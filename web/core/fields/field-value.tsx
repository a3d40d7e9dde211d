import { resultField } from '../../../shared/core/fields/result-field.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import type { Related } from '../../../shared/core/records.ts'
import { useModulePart } from '../web-module.ts'
import { webFieldTypeOf } from './index.ts'

interface Props {
  field: FieldDefinition
  value: unknown
  related: Related
}

/** A value of a field as people read it; nothing for no value. */
export function FieldValue({ field, value, related }: Props) {
  const Named = useModulePart('values', field.id)
  if (value === null || value === undefined) return null
  if (Named) return <Named value={value} />
  const shown = resultField(field)
  const { Cell } = webFieldTypeOf(shown)
  return <Cell value={value} field={shown} related={related} />
}
