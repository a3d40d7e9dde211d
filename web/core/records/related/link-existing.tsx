import type { ReactElement } from 'react'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Pop } from '../../../platform/ui/pop.tsx'
import type { InverseReference } from '../../metadata/inverse-references.ts'

const FoundToLink = latePart(async () => (await import('./found-to-link.tsx')).FoundToLink)

interface Props {
  inverse: InverseReference
  record: RecordValues
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  target: ReactElement
}

/** Finds a record that is there already and puts it into a related list. */
export function LinkExisting({ inverse, record, isOpen, onOpen, target }: Props) {
  const close = () => onOpen(false)
  return (
    <Pop opened={isOpen} onClose={close} position="bottom-end" width={300} target={target}>
      <FoundToLink inverse={inverse} record={record} onDone={close} />
    </Pop>
  )
}
