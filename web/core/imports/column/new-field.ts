import { useMutation, useQueryClient } from '@tanstack/react-query'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { metadataQuery } from '../../metadata/metadata.ts'
import { importTexts } from '../import-texts.ts'
import { fieldName } from './field-name.ts'

/** Makes the field a column has no place for, and gives its name. */
export function useNewField(object: ObjectDefinition) {
  const t = useTexts(importTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: async ({ label, type }: { label: string; type: string }) => {
      const name = fieldName(label, (taken) => findField(object, taken) !== undefined)
      await request(`/objects/${object.name}/fields`, {
        method: 'POST',
        body: { name, label: { en: label, [t.language]: label }, type },
      })
      await queries.invalidateQueries({ queryKey: metadataQuery.queryKey })
      return name
    },
    onSuccess: (_name, { label }) => sayDone(t('fieldMade', { name: label })),
    onError: (error) => sayProblem(sentence(plainProblem(error))),
  })
}
