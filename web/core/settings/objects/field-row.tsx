import { Link } from '@tanstack/react-router'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { type PlainKeyOf, useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import sort from '../../../platform/ui/sorting/sort-handle.module.css'
import { SortHandle } from '../../../platform/ui/sorting/sort-handle.tsx'
import { useSortable } from '../../../platform/ui/sorting/sortable.ts'
import { webFieldTypeOf } from '../../fields/index.ts'
import { useLabel } from '../../metadata/metadata.ts'
import table from '../settings-table.module.css'
import { useFieldTypeName } from './field-type-names.ts'
import styles from './object-page.module.css'
import { objectTexts } from './object-texts.ts'

interface Props {
  object: ObjectDefinition
  field: FieldDefinition
  at: number
  /** How many things use it; undefined until that is known. */
  uses: number | undefined
  /** null: the list shows a part only, which has no order of its own. */
  onMove: ((from: number, to: number) => void) | null
}

/** A field in the list of an object's fields. */
export function FieldRow({ object, field, at, uses, onMove }: Props) {
  const label = useLabel()
  const typeName = useFieldTypeName()
  const { row, handle, edge, isDragged, onKeyDown } = useSortable<HTMLTableRowElement>({
    kind: 'field',
    list: object.id,
    at,
    onMove: (from, to) => onMove?.(from.at, to.at),
  })
  return (
    <tr ref={row} className={sort.edge} data-edge={edge} data-dragged={isDragged || undefined}>
      <td className={table.name}>
        <span className={table.line}>
          <span className={table.tools} hidden={onMove === null}>
            <SortHandle name={label(field.label)} ref={handle} onKeyDown={onKeyDown} />
          </span>
          <Link
            to="/settings/objects/$object/fields/$field"
            params={{ object: object.name, field: field.name }}
            className={table.link}
            preload="intent"
          >
            <Icon of={webFieldTypeOf(field).icon} />
            <span className={table.word}>
              <Name>{label(field.label)}</Name>
            </span>
            <span className={`${table.code} ${table.wide}`}>{field.name}</span>
          </Link>
        </span>
      </td>
      <td>{typeName(field.type)}</td>
      <td className={table.wide}>
        <FieldMarks object={object} field={field} />
      </td>
      <td className={`${table.number} ${table.wide}`}>{uses ?? ''}</td>
    </tr>
  )
}

/** What a field is besides its type, in words. */
function FieldMarks({ object, field }: Pick<Props, 'object' | 'field'>) {
  const t = useTexts(objectTexts)
  const marks: [boolean | undefined, PlainKeyOf<typeof objectTexts>][] = [
    [object.titleField === field.name, 'markTitle'],
    [object.ownerField === field.name, 'markOwner'],
    [field.required, 'markRequired'],
    [field.unique, 'markUnique'],
    [field.indexed, 'markIndexed'],
    [field.searchable, 'markSearchable'],
    [object.standard && !field.standard, 'markOwn'],
  ]
  const words = marks.flatMap(([holds, key]) => (holds ? [t(key)] : []))
  return <span className={styles.marks}>{words.join(' · ')}</span>
}
