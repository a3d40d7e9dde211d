import { Button } from '@mantine/core'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { wayWithoutOperation } from '../../../platform/ui/ways-back.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useDefinitionSentence } from '../objects/definition-problems.ts'
import { deleteField, previewChange, restoreField } from '../objects/object-requests.ts'
import { objectTexts } from '../objects/object-texts.ts'
import { useObjectChange, useQuickObjectChange } from '../objects/use-object-change.ts'
import styles from './aside.module.css'

/** Puts a field into the bin, after saying what stands against it. */
export function DeleteFieldPanel({ object, field }: { object: ObjectDefinition; field: FieldDefinition }) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const sentence = useDefinitionSentence()
  const whole = useErrorSentence()
  const navigate = useNavigate()
  const [isAsked, setAsked] = useState(false)
  const restore = useQuickObjectChange(() => restoreField(object.name, field.id))
  const remove = useObjectChange(() => deleteField(object.name, field.name))
  const queries = useQueryClient()
  const whatStandsAgainst = queryOptions({
    queryKey: ['metadata', 'plan', 'delete', object.name, field.name],
    queryFn: ({ signal }) =>
      previewChange({ verb: 'deleteField', object: object.name, field: field.name }, signal),
  })
  const { data: plan } = useQuery({ ...whatStandsAgainst, enabled: isAsked })
  if (field.standard) {
    return (
      <section className={styles.section}>
        <p className={styles.quiet}>{t('standardFieldStays')}</p>
      </section>
    )
  }
  async function go() {
    setAsked(true)
    const { problems: found } = await queries.fetchQuery(whatStandsAgainst)
    if (found.length > 0) return
    remove.mutate(undefined, {
      onSuccess: () => {
        sayDone(
          t('fieldDeleted', { name: label(field.label) }),
          wayWithoutOperation(() => restore(undefined)),
        )
        navigate({ to: '/settings/objects/$object', params: { object: object.name } })
      },
    })
  }
  const problems = plan?.problems ?? []
  const say = (problem: (typeof problems)[number]) => {
    const reader = findField(object, /^fields\.(\w+)\./.exec(problem.path)?.[1] ?? '')
    return reader ? t('readBy', { name: label(reader.label) }) : sentence(problem)
  }
  return (
    <section className={styles.section}>
      <p className={styles.quiet}>{t('deleteFieldWhy')}</p>
      {problems.length > 0 && (
        <ul className={styles.lines}>
          {problems.map((problem) => (
            <li key={`${problem.path} ${problem.code}`} className={styles.refusal}>
              {say(problem)}
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          color="red"
          loading={remove.isPending}
          disabled={problems.length > 0}
          onClick={() => void go().catch((error) => sayProblem(whole(error)))}
          onPointerEnter={() => setAsked(true)}
          onFocus={() => setAsked(true)}
        >
          {t('deleteField')}
        </Button>
      </div>
    </section>
  )
}
