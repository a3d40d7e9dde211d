import { useQueryClient } from '@tanstack/react-query'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord, RecordValues } from '../../../../shared/core/records.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
import { useShownTitle } from '../../shown-title.ts'
import { useModulePart } from '../../web-module.ts'
import { useAskedMove, useColumnRecord } from '../moving/before-move.ts'
import { recordTexts } from '../record-texts.ts'
import { spotOf } from './ask-store.ts'
import { useSaveRecord } from './record-changes.ts'
import type { RecordEdit } from './save-record.ts'
import { useSayMoved } from './say-moved.ts'

type EditField = (record: RecordValues, field: FieldDefinition, value: unknown) => void

/** Saves one field in place and offers to take it back; the field of its board is told as a move. A refusal is said in the corner or left to `onRefused`. */
export function useEditField(
  object: ObjectDefinition,
  onRefused?: (error: unknown, edit: RecordEdit) => void,
): EditField {
  const t = useTexts(recordTexts)
  const queries = useQueryClient()
  const label = useLabel()
  const save = useSaveRecord(object, onRefused)
  const { wayBack } = useTakeBack()
  const sayMoved = useSayMoved(object)
  const shownTitle = useShownTitle()
  const askedMove = useAskedMove(object)
  const columnRecord = useColumnRecord()
  const columns = useModulePart('boards', object.name)?.field
  return (record, field, value) => {
    // Where the change was made: the focus has gone elsewhere when the answer comes.
    const near = spotOf(null)
    const say = ({ record: saved, related, operationId }: OneRecord) => {
      // A board that is looked at next has the card in another column.
      if (field.name === columns)
        void queries.invalidateQueries({ queryKey: ['records', object.name, 'list'], refetchType: 'none' })
      const column = field.name === columns ? related[String(saved[field.name])] : undefined
      if (column) return sayMoved({ record: saved, column: shownTitle(column) ?? '', near, operationId })
      sayDone(t('fieldChanged', { field: label(field.label), name: saved.title }), wayBack(operationId))
    }
    // The promise, because the editor is gone when the answer comes, and its own callbacks with it.
    const send = (written: Record<string, unknown>) =>
      save.mutateAsync({ record, values: { ...written, [field.name]: value } })
    if (field.name !== columns) return void send({}).then(say, () => {})
    const move = async () => {
      const place = await columnRecord(field, value)
      const column =
        shownTitle({ object: targetNames(field)[0] ?? '', title: String(place.title ?? '') }) ?? ''
      return askedMove({ record, field: field.name, value, column, place, near: () => near }, send)
    }
    move().then(
      (moved) => moved && say(moved),
      () => {},
    )
  }
}
