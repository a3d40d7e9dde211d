import { IconPencil, IconTrash, IconUserShare, IconX } from '@tabler/icons-react'
import { type ReactNode, Suspense, useState } from 'react'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordCount } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { lateDialog } from '../../../platform/ui/late-dialog.ts'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useAction } from '../../actions/actions.ts'
import { type BulkTarget, useBulkDelete } from '../../records/edit/bulk-changes.ts'
import type { ListQuestion, RecordList } from '../../records/record-list.ts'
import { useMayGive } from '../../session/may-give.ts'
import { useMay } from '../../session/session.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './bulk-bar.module.css'
import { BulkTool } from './bulk-tool.tsx'
import { chosenOf } from './chosen.ts'
import { useChosenWords } from './chosen-words.ts'
import { ExportSelected } from './export-selected.tsx'
import { type Open, targetOf, useOpenTo } from './open-to.ts'
import type { Selection } from './selection.ts'
import { TagTool } from './tag-tool.tsx'

const BulkEditDialog = lateDialog(async () => (await import('./bulk-edit-dialog.tsx')).BulkEditDialog)
const DeleteManyDialog = lateDialog(async () => (await import('./delete-many-dialog.tsx')).DeleteManyDialog)

interface Props {
  object: ObjectDefinition
  selection: Selection
  question: ListQuestion
  list: Read
  /** What else may be done with them where they stand. */
  children?: ReactNode
  /** Paths of the columns a file of them has; absent: all fields. */
  exported?: readonly string[]
}

/** What was read of the list, and how much there is. */
type Read = Pick<RecordList, 'records' | 'count' | 'hasMore'>

type OpenDialog = { dialog: 'edit'; field?: string; value?: unknown } | { dialog: 'delete' } | null

// Above this many a deletion is confirmed by typing the number.
const confirmAbove = 100

/** What can be done with the ticked records. */
export function BulkBar({ object, selection, question, list, children, exported }: Props) {
  const t = useTexts(viewTexts)
  const ui = useTexts(uiTexts)
  const [open, setOpen] = useState<OpenDialog>(null)
  const may = useMay()
  const isPhone = useIsPhone()
  const remove = useBulkDelete(object)
  const chosen = chosenOf(selection, list)
  const words = useChosenWords(object, chosen)
  const count = chosen.value
  const changed = useOpenTo(object, 'update', { selection, question, chosen })
  const deleted = useOpenTo(object, 'delete', { selection, question, chosen })
  const ofChanged = useChosenWords(object, changed.chosen, changed.target)
  const ofDeleted = useChosenWords(object, deleted.chosen, deleted.target)
  const [mayUpdate, mayDelete] = [changed.isSome, deleted.isSome]
  const owner = object.ownerField === undefined ? undefined : findField(object, object.ownerField)
  const mayAssign = useMayGive(object) && mayUpdate
  const isOn = count > 0 && open === null
  useAction(
    {
      id: 'assign',
      text: `${t('assign')}: ${ofChanged.selected}`,
      words: 'assign',
      icon: IconUserShare,
      keys: 'A',
      act: () => setOpen({ dialog: 'edit', field: owner?.name ?? '' }),
    },
    { when: isOn && mayAssign },
  )
  const askToDelete = () => {
    if (deleted.chosen.value > confirmAbove) return setOpen({ dialog: 'delete' })
    // What is refused is said by the change itself.
    remove(deleted.target).catch(() => undefined)
    selection.clear()
  }
  useAction(
    {
      id: 'edit-field',
      text: `${t('editField')}: ${ofChanged.selected}`,
      words: 'edit',
      icon: IconPencil,
      act: () => setOpen({ dialog: 'edit' }),
    },
    { when: isOn && mayUpdate },
  )
  useAction(
    {
      id: 'delete',
      text: `${ui('delete')}: ${ofDeleted.selected}`,
      words: 'delete',
      icon: IconTrash,
      act: askToDelete,
    },
    { when: isOn && mayDelete },
  )
  const offersAll = !selection.isEverything && isMoreThere(list, count, isPhone)
  if (count === 0) return null

  return (
    <section className={styles.bar} data-over-foot aria-label={t('selectionTools')}>
      <span className={styles.count}>{words.selected}</span>
      {offersAll && <SelectAll selection={selection} list={list} />}
      <OpenOfChosen open={changed} />
      <span className={styles.rule} />
      {mayUpdate && children}
      {mayAssign && owner && (
        <BulkTool
          icon={IconUserShare}
          onClick={() => setOpen({ dialog: 'edit', field: owner.name })}
          hint="A"
        >
          {t('assign')}
        </BulkTool>
      )}
      {mayUpdate && (
        <TagTool
          object={object}
          chosen={ofChanged.selected}
          onTag={(field, value) => setOpen({ dialog: 'edit', field, value })}
        />
      )}
      {mayUpdate && (
        <BulkTool icon={IconPencil} onClick={() => setOpen({ dialog: 'edit' })}>
          {t('editField')}
        </BulkTool>
      )}
      {may('records.export') && (
        <ExportSelected
          object={object}
          target={targetOf(selection, question)}
          sort={question.sort}
          fields={exported}
          chosen={words.selected}
        />
      )}
      {mayDelete && (
        <BulkTool icon={IconTrash} onClick={askToDelete}>
          {deleted.isAll ? ui('delete') : ofDeleted.remove}
        </BulkTool>
      )}
      <span className={styles.rule} />
      <button
        type="button"
        className={`${styles.tool} ${styles.close}`}
        onClick={selection.clear}
        aria-label={t('clearSelection')}
      >
        <Icon of={IconX} />
      </button>
      <Dialogs
        object={object}
        {...(open?.dialog === 'delete' ? deleted : changed)}
        open={open}
        onDone={selection.clear}
        onClose={() => setOpen(null)}
      />
    </section>
  )
}

// A phone has no box at the head of its rows that would tick what was read first.
function isMoreThere(list: Read, count: number, isPhone: boolean): boolean {
  return isPhone ? count < (list.count?.value ?? 0) : list.hasMore && count >= list.records.length
}

interface DialogsProps {
  object: ObjectDefinition
  target: BulkTarget
  chosen: RecordCount
  open: OpenDialog
  onDone: () => void
  onClose: () => void
}

function Dialogs({ open, ...of }: DialogsProps) {
  return (
    <Suspense>
      {open?.dialog === 'edit' && <BulkEditDialog {...of} field={open.field} value={open.value} />}
      {open?.dialog === 'delete' && <DeleteManyDialog {...of} />}
    </Suspense>
  )
}

/** Says how many of the ticked records the reader may change, where those are not all. */
function OpenOfChosen({ open }: { open: Open }) {
  const t = useTexts(viewTexts)
  const { value, exact } = open.chosen
  if (open.isAll || !exact) return null
  return <span className={styles.open}>{value === 0 ? t('noneOpen') : t('someOpen', { count: value })}</span>
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
