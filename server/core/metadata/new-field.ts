import { isMadeByProduct } from '../../../shared/core/fields/traits.ts'
import type {
  FieldDefinition,
  FieldOptions,
  Metadata,
  ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import type { NewFieldInput } from '../../../shared/core/metadata-contract.ts'
import { given } from './change-object.ts'
import { chooseColumn } from './choose-names.ts'
import { newDefinitionId } from './definition-ids.ts'
import { rollUpResultType } from './plan/check-roll-up.ts'
import { withObject } from './plan/with-object.ts'

/** A custom field as it is to be stored: id, column and what follows from its type filled in. */
export function newField(
  object: ObjectDefinition,
  input: Omit<NewFieldInput, 'version'>,
  metadata: Metadata,
): FieldDefinition {
  const { options, ...rest } = given(input)
  const field: Omit<FieldDefinition, 'column'> = {
    ...(rest as Omit<FieldDefinition, 'id' | 'column' | 'options'>),
    id: newDefinitionId(),
    options: storedOptions(options),
    ...(isMadeByProduct(input) ? { readOnly: true } : {}),
  }
  // A name that is none is refused by the check; no column is made for it.
  const column = /^\w+$/.test(field.name) ? chooseColumn(object, field) : 'refused'
  return derived({ ...field, column }, withObject(metadata, object))
}

/** What of a field follows from others: the type of a roll-up's result. */
export function derived(field: FieldDefinition, metadata: Metadata): FieldDefinition {
  if (field.type !== 'rollUp') return field
  const child = metadata.objects.get(field.options.rollUp?.object ?? '')
  return { ...field, options: { ...field.options, resultType: rollUpResultType(field, child) } }
}

/** Options as the schema read them. Filters and expressions in them are checked with the definition. */
export function storedOptions(options: object | undefined): FieldOptions {
  return (options === undefined ? {} : JSON.parse(JSON.stringify(options))) as FieldOptions
}
