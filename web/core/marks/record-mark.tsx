import { CompanyMark, type MarkSize, PersonMark } from '../../platform/ui/mark.tsx'
import { useObject } from '../metadata/metadata.ts'
import { ObjectIcon } from '../metadata/object-icon.tsx'
import { type MarkedRecord, useModulePart } from '../web-module.ts'
import styles from './record-mark.module.css'

interface Props {
  record: MarkedRecord
  size?: MarkSize
}

/** Has each record of the object a sign of its own, rather than all the same one? */
export function useHasOwnMark(object: string): boolean {
  const ModuleMark = useModulePart('marks', object)
  const shape = useModulePart('shapes', object)
  return ModuleMark !== undefined || shape !== undefined || object === 'member'
}

/** The sign a record is recognised by: a person's circle, a company's letter, a module's glyph, else the icon. */
export function RecordMark({ record, size = 20 }: Props) {
  const ModuleMark = useModulePart('marks', record.object)
  const own = useModulePart('shapes', record.object)
  const shape = record.object === 'member' ? 'person' : own
  const object = useObject(record.object)
  const name = record.title ?? ''
  if (ModuleMark && size === 20) return <ModuleMark record={record} />
  if (shape === 'person') return <PersonMark id={record.id} name={name} size={size} />
  if (shape === 'organization') return <CompanyMark name={name} size={size} />
  const icon = object?.icon ?? 'box'
  if (size === 20) return <ObjectIcon name={icon} size={14} />
  return (
    <span className={styles.tile} style={{ width: size, height: size }}>
      <ObjectIcon name={icon} size={Math.round(size / 2)} />
    </span>
  )
}
