import { IconColumns3 } from '@tabler/icons-react'
import { useState } from 'react'
import { isPointer } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { holdsSeveralObjects, targetNames } from '../../../../shared/core/references.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import type { PickerOption } from '../../../platform/ui/forms/picker.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Pop } from '../../../platform/ui/pop.tsx'
import { useFieldPath, usePathLabel } from '../../metadata/field-path.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { shownSystemFields } from '../../metadata/system-fields.ts'
import styles from '../list-page.module.css'
import type { ListState } from '../list-state.ts'
import { viewTexts } from '../view-texts.ts'
import type { Column } from './column.ts'

const ColumnsPanel = latePart(async () => (await import('./columns-panel.tsx')).ColumnsPanel)

/** Which columns the table has, in which order; fields of referenced records can be columns too. */
export function ColumnsMenu({ state, columns }: { state: ListState; columns: Column[] }) {
  const t = useTexts(viewTexts)
  const [isOpen, setOpen] = useState(false)
  const offered = useOfferedColumns(state.object, columns)

  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      position="bottom-end"
      target={
        <button
          type="button"
          className={`${styles.plain} ${styles.wideOnly}`}
          {...ColumnsPanel.onReach}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={IconColumns3} size={14} />
          {t('columnCount', { shown: columns.length, all: columns.length + offered.length })}
        </button>
      }
    >
      <ColumnsPanel state={state} columns={columns} offered={offered} onLeave={() => setOpen(false)} />
    </Pop>
  )
}

/** Fields that are no column yet: the object's own, system properties, and those one reference away. */
function useOfferedColumns(object: ObjectDefinition, columns: Column[]): PickerOption[] {
  const metadata = useMetadata()
  const label = useLabel()
  const find = useFieldPath(object)
  const pathLabel = usePathLabel()
  const own = [...liveFields(object).map((field) => field.name), ...shownSystemFields]
  const further = liveFields(object).flatMap((field) => {
    const target = followed(field) && metadata.objects.get(targetNames(field)[0] ?? '')
    if (!target) return []
    const others = liveFields(target).filter((other) => other.name !== target.titleField)
    return others.map((other) => ({
      path: `${field.name}.${other.name}`,
      group: label(field.label),
      // Under the name of the relation its own is enough; it is found by both.
      shown: label(other.label),
    }))
  })
  const all = [...own.map((path) => ({ path, group: undefined, shown: undefined })), ...further]
  const shown = new Set(columns.map((column) => column.path))
  return all.flatMap(({ path, group, shown: short }) => {
    const found = shown.has(path) ? null : find(path)
    return found ? [{ value: path, text: pathLabel(found), group, shown: short }] : []
  })
}

function followed(field: FieldDefinition): boolean {
  return isPointer(field) && field.options.many !== true && !holdsSeveralObjects(field)
}
