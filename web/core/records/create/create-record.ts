import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, showToast } from '../../../platform/ui/toast-store.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
import { createRecord } from '../../record-requests.ts'
import { editTexts } from '../edit/edit-texts.ts'
import { nameOfNew } from '../edit/new-values.ts'
import { refreshRecords } from '../record-cache.ts'
import { recordTexts } from '../record-texts.ts'
import { makeRecord } from './make-record.ts'

interface Creation {
  mayWait?: boolean
  /** Goes to what was made: offered where it is said, unless one goes there anyway. */
  leadsTo?: (id: string) => (() => void) | undefined
}

/**
 * Makes a record; lists show it, and it can be taken back. Problems are left to the form. Without a network it is
 * made later and the answer is null, unless it is needed at once (`mayWait` false): then that is a problem too.
 */
export function useCreateRecord(object: ObjectDefinition, { mayWait = true, leadsTo }: Creation = {}) {
  const t = useTexts(recordTexts)
  const waits = useTexts(editTexts)
  const label = useLabel()
  const queries = useQueryClient()
  const { wayBack } = useTakeBack()
  return useMutation({
    mutationFn: (values: Record<string, unknown>) =>
      mayWait ? makeRecord(object.name, values) : createRecord(object.name, values),
    onSuccess: (made, values) => {
      if (made === null)
        return sayDone(waits('keptToMake', { name: nameOfNew(object, values) || label(object.label) }))
      const { record, related } = made
      queries.setQueryData(['records', object.name, 'one', record.id], { record, related })
      void refreshRecords(queries, object.name)
      const act = leadsTo?.(record.id)
      const more = act && { text: t('openCreated'), act }
      showToast({
        text: t('created', { name: record.title }),
        tone: 'done',
        undo: wayBack(made.operationId),
        more,
      })
    },
  })
}
