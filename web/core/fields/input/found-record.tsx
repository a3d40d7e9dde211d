import type { RelatedRecord } from '../../../../shared/core/records.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { RecordMark } from '../../marks/record-mark.tsx'

/** A record among those to choose from: its mark and its name. */
export function FoundRecord({ record }: { record: RelatedRecord }) {
  return (
    <>
      <RecordMark record={record} />
      <Name>{record.title ?? ''}</Name>
    </>
  )
}
