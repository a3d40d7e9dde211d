import { Switch } from '@mantine/core'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import type { NotificationChoice } from '../../../../shared/core/notifications.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { request } from '../../../platform/api/request.ts'
import { useSayPhrase } from '../../../platform/i18n/phrase.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Loading } from '../../../platform/ui/loading.tsx'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { useNotificationKinds } from '../../notifications/notification-kinds.ts'
import { notificationTexts } from '../../notifications/notification-texts.ts'
import form from '../settings-form.module.css'

interface Answer {
  choices: NotificationChoice[]
}

const choicesQuery = queryOptions({
  // Beside what is told, so that reading something does not ask for it again while it is changed.
  queryKey: ['notification-choices'],
  queryFn: ({ signal }) => request<Answer>('/notifications/choices', { signal }),
})

/** A section of one's profile: what one is told of. Saved as it is changed. */
export function NotificationChoices() {
  const t = useTexts(notificationTexts)
  return (
    <section className={form.section}>
      <h2 className={form.heading}>{t('choices')}</h2>
      <p className={form.why}>{t('choicesWhy')}</p>
      <Suspense fallback={<Loading rows={4} />}>
        <Choices />
      </Suspense>
    </section>
  )
}

function Choices() {
  const say = useSayPhrase()
  const kinds = useNotificationKinds()
  const { data } = useQuery(choicesQuery)
  const choose = useChoose()
  return data?.choices.map(({ kind, inApp }) => {
    const known = kinds[kind]
    return (
      <Switch
        key={kind}
        label={known ? say(known.label) : kind}
        checked={inApp}
        onChange={(event) => choose.mutate({ kind, inApp: event.currentTarget.checked })}
      />
    )
  })
}

function useChoose() {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: (choice: NotificationChoice) =>
      request<Answer>('/notifications/choices', { method: 'PUT', body: choice }),
    onMutate: async ({ kind, inApp }) => {
      await queries.cancelQueries(choicesQuery)
      const before = queries.getQueryData(choicesQuery.queryKey)
      queries.setQueryData(
        choicesQuery.queryKey,
        (before) =>
          before && { choices: before.choices.map((one) => (one.kind === kind ? { kind, inApp } : one)) },
      )
      return before
    },
    onSuccess: (answer) => queries.setQueryData(choicesQuery.queryKey, answer),
    onError: (error, _choice, before) => {
      queries.setQueryData(choicesQuery.queryKey, before)
      sayProblem(sentence(error))
      void queries.invalidateQueries({ queryKey: choicesQuery.queryKey })
    },
  })
}
