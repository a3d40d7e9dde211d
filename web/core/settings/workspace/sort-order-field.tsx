import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { MetadataChange } from '../../../../shared/core/metadata-contract.ts'
import { isUnfinished } from '../../../../shared/core/operations.ts'
import { type Language, languageNames, languages } from '../../../../shared/platform/languages.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { useCan, useSession } from '../../session/session.ts'
import { changesQuery } from '../objects/metadata-changes.ts'
import form from '../settings-form.module.css'
import { workspaceTexts } from './workspace-texts.ts'

/** By which language lists are sorted: another one is worked out in the background, and this says how far it is. */
export function SortOrderField() {
  const t = useTexts(workspaceTexts)
  const sentence = useErrorSentence()
  const queries = useQueryClient()
  const { settings } = useSession()
  const change = useMutation({
    mutationFn: (language: Language) =>
      request('/workspace/sort-order', { method: 'POST', body: { language } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: changesQuery.queryKey }),
  })
  const running = useSorting()
  return (
    <div>
      <Choose
        label={t('sortedBy')}
        help={t('sortedByWhy')}
        options={languages.map((value) => ({ value, text: languageNames[value] }))}
        value={settings.sortLanguage}
        onChange={(next) => next !== settings.sortLanguage && change.mutate(next as Language)}
        disabled={running !== undefined || change.isPending}
        problem={change.error ? sentence(change.error) : null}
      />
      {running && (
        <p className={form.why} role="status">
          {t('sorting', { name: running.title, done: running.at, all: running.steps.length })}
        </p>
      )}
    </div>
  )
}

/** The change of order that is under way; when it ends, everything that was read is read anew. */
function useSorting(): MetadataChange | undefined {
  const queries = useQueryClient()
  const { data = [] } = useQuery({ ...changesQuery, enabled: useCan()('metadata.manage') })
  const running = data.find((one) => isUnfinished(one) && one.steps.some(({ kind }) => kind === 'sort-in'))
  const was = useRef(running?.id)
  useEffect(() => {
    if (was.current !== undefined && running === undefined) void queries.invalidateQueries()
    was.current = running?.id
  }, [running, queries])
  return running
}
