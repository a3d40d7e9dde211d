import { IconPencil, IconTrash, IconUserShare, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon, type IconShape } from '../../platform/ui/icon.tsx'
import { useShortcut } from '../../platform/ui/shortcuts.ts'
import { sayProblem } from '../../platform/ui/toast-store.ts'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import { allIds, useBulkDelete } from '../records/bulk-changes.ts'
import type { ListQuestion, RecordList } from '../records/record-list.ts'
import { useObjectAccess } from '../session/object-access.ts'
import styles from './bulk-bar.module.css'
import { BulkEditDialog } from './bulk-edit-dialog.tsx'
import { DeleteManyDialog } from './delete-many-dialog.tsx'
import type { Selection } from './selection.ts'
import { viewTexts } from './view-texts.ts'

interface Props {
  object: ObjectDefinition
  selection: Selection
  question: ListQuestion
  list: RecordList
}

type Open = { dialog: 'edit'; field?: string } | { dialog: 'delete' } | null

// Above this many a deletion is confirmed by typing the number.
const confirmAbove = 100

/** What can be done with the ticked records. */
export function BulkBar({ object, selection, question, list }: Props) {
  const t = useTexts(viewTexts)
  const ui = useTexts(uiTexts)
  const [open, setOpen] = useState<Open>(null)
  const permissions = useObjectAccess()(object.id)
  const remove = useBulkDelete(object)
  const count = selection.ids.size
  const owner = object.ownerField === undefined ? undefined : findField(object, object.ownerField)
  const mayAssign = owner !== undefined && permissions.update !== 'none'
  const isOn = count > 0 && open === null
  useShortcut('A', () => setOpen({ dialog: 'edit', field: owner?.name ?? '' }), { when: isOn && mayAssign })
  if (count === 0) return null

  const askToDelete = () => {
    if (count > confirmAbove) return setOpen({ dialog: 'delete' })
    void remove([...selection.ids])
    selection.clear()
  }

  return (
    <section className={styles.bar} aria-label={t('selectionTools')}>
      <span className={styles.count}>{t('selected', { count })}</span>
      {list.hasMore && count >= list.records.length && (
        <SelectAll object={object} question={question} selection={selection} list={list} />
      )}
      <span className={styles.rule} />
      {mayAssign && owner && (
        <Tool icon={IconUserShare} onClick={() => setOpen({ dialog: 'edit', field: owner.name })} hint="A">
          {t('assign')}
        </Tool>
      )}
      {permissions.update !== 'none' && (
        <Tool icon={IconPencil} onClick={() => setOpen({ dialog: 'edit' })}>
          {t('editField')}
        </Tool>
      )}
      {permissions.delete !== 'none' && (
        <Tool icon={IconTrash} onClick={askToDelete}>
          {ui('delete')}
        </Tool>
      )}
      <span className={styles.rule} />
      <button
        type="button"
        className={styles.tool}
        onClick={selection.clear}
        aria-label={t('clearSelection')}
      >
        <Icon of={IconX} />
      </button>
      {open?.dialog === 'edit' && (
        <BulkEditDialog
          object={object}
          selection={selection}
          field={open.field}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.dialog === 'delete' && (
        <DeleteManyDialog object={object} selection={selection} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}

function SelectAll({ object, question, selection, list }: Props) {
  const t = useTexts(viewTexts)
  const sentence = useErrorSentence()
  const [isReading, setReading] = useState(false)
  const everything = list.count?.exact
    ? t('selectAllCount', { count: list.count.value })
    : t('selectEverything')
  const select = async () => {
    setReading(true)
    try {
      selection.set(await allIds(object.name, question))
    } catch (error) {
      sayProblem(sentence(error))
    } finally {
      setReading(false)
    }
  }
  return (
    <button type="button" className={styles.all} onClick={select} disabled={isReading}>
      {isReading ? t('reading') : everything}
    </button>
  )
}

interface ToolProps {
  icon: IconShape
  onClick: () => void
  hint?: string
  children: ReactNode
}

function Tool({ icon, onClick, hint, children }: ToolProps) {
  return (
    <button type="button" className={styles.tool} onClick={onClick}>
      <Icon of={icon} />
      <span className={styles.word}>{children}</span>
      {hint && (
        <kbd className={styles.key} aria-hidden>
          {hint}
        </kbd>
      )}
    </button>
  )
}
