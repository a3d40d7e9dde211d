import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
import { mayWriteField, useObjectAccess } from '../../session/object-access.ts'
import { useModulePart } from '../../web-module.ts'
import { recordTexts } from '../record-texts.ts'
import { askForValue, type Spot } from './ask-store.ts'

interface Move {
  record: RecordValues
  /** What the column it is in now is called. */
  column: string
  near: Spot
  /** Of the move; undefined when nothing was moved after all. */
  operationId: string | undefined
}

/** Says where a record was moved to, with the way back, and asks what its board then wants to know of it. */
export function useSayMoved(object: ObjectDefinition): (move: Move) => void {
  const t = useTexts(recordTexts)
  const { wayBack } = useTakeBack()
  const rules = useModulePart('boards', object.name)
  const permissions = useObjectAccess()(object.id)
  return ({ record, column, near, operationId }) => {
    sayDone(t('moved', { name: record.title, column }), wayBack(operationId))
    const field = findField(object, rules?.asks?.(record) ?? '')
    if (field?.type !== 'select' || field.readOnly || !mayWriteField(permissions, field.id)) return
    askForValue({ object, record, field, near })
  }
}
