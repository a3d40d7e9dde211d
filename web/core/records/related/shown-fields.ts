import { resultField } from '../../../../shared/core/fields/result-field.ts'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import { isReference } from '../../../../shared/core/references.ts'
import type { LayoutList } from '../../../../shared/core/views.ts'
import type { InverseReference } from '../../metadata/inverse-references.ts'
import { useModulePart } from '../../web-module.ts'
import { otherEnd } from './other-end.ts'

interface ShownFields {
  /** Of ties: the reference to what stands at the other end. */
  end: FieldDefinition | undefined
  /** As in search: what tells records of one name apart, a stage for deals. */
  telling: FieldDefinition | undefined
  /** The one field worth seeing at the edge. */
  side: FieldDefinition | undefined
  /** Which references have to be named for that. */
  expand: string[]
}

/** What is shown of each record in a related list: as its page is arranged, else what tells most. */
export function useShownFields({ object, field }: InverseReference, chosen?: LayoutList): ShownFields {
  const [first = ''] = useModulePart('tellings', object.name) ?? []
  const end = otherEnd(object, field)
  const telling = findField(object, chosen ? (chosen.beside ?? '') : first)
  const side = chosen ? findField(object, chosen.edge ?? '') : sideField(object)
  const expand = [end, telling, side].flatMap((one) => (one && isReference(one) ? [one.name] : []))
  return { end, telling, side: side?.id === telling?.id ? undefined : side, expand }
}

const sideFieldTypes = ['currency', 'number', 'date', 'select'] as const

/** An amount before a number, a date, a kind. */
function sideField(object: ObjectDefinition): FieldDefinition | undefined {
  const fields = liveFields(object).filter((field) => field.name !== object.titleField)
  for (const type of sideFieldTypes) {
    const found = fields.find((field) => resultField(field).type === type && field.type !== 'rollUp')
    if (found) return found
  }
  return undefined
}
