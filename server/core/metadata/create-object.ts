import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { ChangedObject, NewObjectInput } from '../../../shared/core/metadata-contract.ts'
import type { Context } from '../../platform/context.ts'
import { changeObject, given, type Planned } from './change-object.ts'
import { chooseTable } from './choose-names.ts'
import { labels } from './define-object.ts'
import { newDefinitionId } from './definition-ids.ts'
import { newField } from './new-field.ts'
import { planChange } from './plan/plan-change.ts'

/**
 * Makes a custom object with its table; without stated fields it has a name and an owner. Refuses names
 * that are taken or reserved and fields that make no sense, all at once. Emits `metadata.changed`.
 */
export function createObject(ctx: Context, input: NewObjectInput): Promise<ChangedObject> {
  return changeObject(ctx, planCreateObject(input))
}

/** The inverse of creating an object is deleting it: see delete-object.ts. */
export function planCreateObject(input: NewObjectInput): Planned {
  return (metadata, values) => {
    const { fields = firstFields, ...rest } = given(input)
    const id = newDefinitionId()
    const object: ObjectDefinition = {
      icon: 'box',
      titleField: fields[0]?.name ?? '',
      validationRules: [],
      ...(input.fields === undefined ? { ownerField: 'owner' } : {}),
      ...(rest as Pick<ObjectDefinition, 'name' | 'label' | 'pluralLabel'>),
      id,
      table: chooseTable(input.name, id),
      fields: [],
    }
    // One by one, for each column must differ from those before it.
    for (const field of fields) object.fields.push(newField(object, field, metadata))
    return [planChange(null, object, { metadata, values })]
  }
}

const firstFields: NonNullable<NewObjectInput['fields']> = [
  {
    name: 'name',
    type: 'text',
    label: labels(['Name', '名称', '名稱', 'Nimi']),
    required: true,
    searchable: true,
    indexed: true,
  },
  {
    name: 'owner',
    type: 'member',
    label: labels(['Owner', '负责人', '負責人', 'Vastuuhenkilö']),
    indexed: true,
  },
]
