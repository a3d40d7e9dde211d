import { IconPencil, IconTrash, IconUserShare, IconX } from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon, type IconShape } from '../../../platform/ui/icon.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useAction } from '../../actions/actions.ts'
import { type BulkTarget, useBulkDelete } from '../../records/edit/bulk-changes.ts'
import type { ListQuestion, RecordList } from '../../records/record-list.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './bulk-bar.module.css'
import type { Selection } from './selection.ts'

const BulkEditDialog = lazy(async () => ({
  default: (await import('./bulk-edit-dialog.tsx')).BulkEditDialog,
}))
const DeleteManyDialog = lazy(async () => ({
  default: (await import('./delete-many-dialog.tsx')).DeleteManyDialog,
}))

interface Props {
  object: ObjectDefinition
  selection: Selection
  question: ListQuestion
  list: Read
  /** What else may be done with them where they stand. */
  children?: ReactNode
}

/** What was read of the list, and how much there is. */
type Read = Pick<RecordList, 'records' | 'count' | 'hasMore'>

type Open = { dialog: 'edit'; field?: string } | { dialog: 'delete' } | null

// Above this many a deletion is confirmed by typing the number.
const confirmAbove = 100

/** What can be done with the ticked records. */
export function BulkBar({ object, selection, question, list, children }: Props) {
  const t = useTexts(viewTexts)
  const ui = useTexts(uiTexts)
  const [open, setOpen] = useState<Open>(null)
  const permissions = useObjectAccess()(object.id)
  const remove = useBulkDelete(object)
  const count = chosenCount(selection, list)
  const target = targetOf(selection, question)
  const owner = object.ownerField === undefined ? undefined : findField(object, object.ownerField)
  const mayAssign = owner !== undefined && permissions.update !== 'none'
  const isOn = count > 0 && open === null
  useAction(
    {
      id: 'assign',
      text: `${t('assign')}: ${t('selected', { count })}`,
      words: 'assign',
      icon: IconUserShare,
      keys: 'A',
      act: () => setOpen({ dialog: 'edit', field: owner?.name ?? '' }),
    },
    { when: isOn && mayAssign },
  )
  const askToDelete = () => {
    if (count > confirmAbove) return setOpen({ dialog: 'delete' })
    void remove(target)
    selection.clear()
  }
  const ofSelected = (what: string) => `${what}: ${t('selected', { count })}`
  useAction(
    {
      id: 'edit-field',
      text: ofSelected(t('editField')),
      words: 'edit',
      icon: IconPencil,
      act: () => setOpen({ dialog: 'edit' }),
    },
    { when: isOn && permissions.update !== 'none' },
  )
  useAction(
    { id: 'delete', text: ofSelected(ui('delete')), words: 'delete', icon: IconTrash, act: askToDelete },
    { when: isOn && permissions.delete !== 'none' },
  )
  if (count === 0) return null

  return (
    <section className={styles.bar} aria-label={t('selectionTools')}>
      <span className={styles.count}>{t('selected', { count })}</span>
      {list.hasMore && !selection.isEverything && count >= list.records.length && (
        <SelectAll selection={selection} list={list} />
      )}
      <span className={styles.rule} />
      {children}
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
      <Suspense>
        {open?.dialog === 'edit' && (
          <BulkEditDialog
            object={object}
            target={target}
            count={count}
            field={open.field}
            onDone={selection.clear}
            onClose={() => setOpen(null)}
          />
        )}
        {open?.dialog === 'delete' && (
          <DeleteManyDialog
            object={object}
            target={target}
            count={count}
            onDone={selection.clear}
            onClose={() => setOpen(null)}
          />
        )}
      </Suspense>
    </section>
  )
}

function chosenCount(selection: Selection, list: Read): number {
  return selection.isEverything ? (list.count?.value ?? selection.ids.size) : selection.ids.size
}

/** What a change is to reach: the ticked rows, or whatever the list finds. */
function targetOf(selection: Selection, { filter, search }: ListQuestion): BulkTarget {
  if (!selection.isEverything) return { ids: [...selection.ids] }
  return { filter: filter ?? { and: [] }, search }
}

function SelectAll({ selection, list }: Pick<Props, 'selection' | 'list'>) {
  const t = useTexts(viewTexts)
  const everything = list.count?.exact
    ? t('selectAllCount', { count: list.count.value })
    : t('selectEverything')
  const select = () => selection.setEverything(list.records.map((record) => record.id))
  return (
    <button type="button" className={styles.all} onClick={select}>
      {everything}
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
