import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { useArranging } from '../../layouts/arranging.ts'
import { useRecordLayout } from '../../layouts/record-layout.ts'
import { type InverseReference, inverseReferences } from '../../metadata/inverse-references.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { LinkedLists } from './linked-lists.tsx'
import { RelatedList } from './related-list.tsx'

interface Props {
  object: ObjectDefinition
  one: OneRecord
}

/** Records that point at this one, one list for each way of pointing, and those it points at itself by fields of several. */
export function RelatedLists({ object, one }: Props) {
  const metadata = useMetadata()
  const parts = useArranging()?.parts
  const { related: order, lists = {}, hidden = [] } = useRecordLayout(object)
  const inverses = inverseReferences(metadata, object)
  const key = ({ object: other, field }: InverseReference) => `${other.name}:${field.name}`
  const shown =
    order.length + hidden.length === 0
      ? inverses
      : order.flatMap((name) => inverses.find((inverse) => key(inverse) === name) ?? [])
  if (parts) return <parts.Lists object={object} one={one} />
  return (
    <>
      <LinkedLists object={object} one={one} />
      {shown.map((inverse) => (
        <RelatedList key={key(inverse)} inverse={inverse} record={one.record} shown={lists[key(inverse)]} />
      ))}
    </>
  )
}
