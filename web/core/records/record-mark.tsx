import type { RelatedRecord } from '../../../shared/core/records.ts'
import { CompanyMark, type MarkSize, PersonMark } from '../../platform/ui/mark.tsx'
import { useObject } from '../metadata/metadata.ts'
import { ObjectIcon } from '../metadata/object-icon.tsx'
import { useModulePart } from '../web-module.ts'

const people = new Set(['member', 'contact', 'lead', 'customer'])
const companies = new Set(['company'])

interface Props {
  record: RelatedRecord
  size?: MarkSize
}

/** The sign a record is recognised by: a person's circle, a company's letter, a module's glyph, else the icon. */
export function RecordMark({ record, size = 20 }: Props) {
  const ModuleMark = useModulePart('marks', record.object)
  const object = useObject(record.object)
  const name = record.title ?? ''
  if (ModuleMark) return <ModuleMark record={record} />
  if (people.has(record.object)) return <PersonMark id={record.id} name={name} size={size} />
  if (companies.has(record.object)) return <CompanyMark name={name} size={size} />
  return <ObjectIcon name={object?.icon ?? 'box'} size={size === 40 ? 24 : 14} />
}
