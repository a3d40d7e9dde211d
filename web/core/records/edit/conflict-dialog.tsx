import { findField } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { FieldValue } from '../../fields/field-value.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { WhoseStays } from '../../saves/whose-stays.tsx'
import { recordTexts } from '../record-texts.ts'
import { ClashDialog } from './clash-dialog.tsx'
import { type Conflict, type ConflictChoice, closeConflict, useConflict } from './conflict-store.ts'

/** Asks, when two people changed the same thing, whose value stays. */
export function ConflictDialog() {
  const open = useConflict()
  if (open === null) return null
  if (open.kind === 'cells') {
    const answer = (mine: Parameters<typeof open.settle>[0]) => {
      closeConflict(open)
      open.settle(mine)
    }
    return <ClashDialog {...open.conflict} onAnswer={answer} />
  }
  const answer = (choice: ConflictChoice) => {
    closeConflict(open)
    open.settle(choice)
  }
  return <Question conflict={open.conflict} onAnswer={answer} />
}

interface QuestionProps {
  conflict: Conflict
  onAnswer: (choice: ConflictChoice) => void
}

function Question({ conflict, onAnswer }: QuestionProps) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const { object, theirs, values } = conflict
  const { record, related } = theirs
  const lines = conflict.clashes.flatMap((name) => {
    const field = findField(object, name)
    if (!field) return []
    const shown = (value: unknown) => <FieldValue field={field} value={value} related={related} />
    return [{ key: name, name: label(field.label), mine: shown(values[name]), theirs: shown(record[name]) }]
  })
  return (
    <WhoseStays
      title={t('conflictTitle')}
      who={(by) => t.rich('conflictWho', by)}
      updatedAt={record.updatedAt}
      updatedBy={record.updatedBy}
      lines={lines}
      keepMine={t('keepMine')}
      onChoose={onAnswer}
    />
  )
}
