import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordLayout } from '../../../../shared/core/views.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { type PlainKeyOf, useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { useCan } from '../../session/session.ts'
import { objectTexts } from '../objects/object-texts.ts'
import { useRoleText } from '../role-text.ts'
import { type Arrangement, arrangementOf } from './arrangement.ts'
import { ArrangementEditor } from './arrangement-editor.tsx'
import { layoutQuery, roleNamesQuery, useSaveLayout } from './layout-requests.ts'
import styles from './layout-tab.module.css'

/** How record pages of the object are arranged, for everyone or for one role. */
export function LayoutTab({ object }: { object: ObjectDefinition }) {
  const t = useTexts(objectTexts)
  const roleText = useRoleText()
  const can = useCan()
  const [role, setRole] = useState('')
  const { data: roles = [] } = useQuery({ ...roleNamesQuery, enabled: can('members.manage') })
  const { data: layout, error, refetch } = useQuery(layoutQuery(object.name, role))
  const options = [
    { value: '', text: t('everyone') },
    ...roles.map(({ key, name }) => ({ value: key, text: roleText(name) })),
  ]
  return (
    <div className={styles.tab}>
      <div className={styles.role}>
        <Choose label={t('layoutFor')} options={options} value={role} onChange={setRole} />
      </div>
      {error && !layout && <Problem error={error} retry={() => void refetch()} />}
      {!layout && !error && <Loading />}
      {layout && (
        <LayoutEditor
          key={`${object.id} ${role} ${JSON.stringify(layout)}`}
          object={object}
          role={role}
          layout={layout}
        />
      )}
    </div>
  )
}

const sources: Record<RecordLayout['source'], PlainKeyOf<typeof objectTexts> | null> = {
  definition: 'fromDefinition',
  everyone: 'fromEveryone',
  role: 'ownLayout',
}

interface Props {
  object: ObjectDefinition
  role: string
  layout: RecordLayout
}

function LayoutEditor({ object, role, layout }: Props) {
  const t = useTexts(objectTexts)
  const sentence = useErrorSentence()
  const before = arrangementOf(layout)
  const [arrangement, setArrangement] = useState<Arrangement>(before)
  const save = useSaveLayout(object.name, role)
  const isChanged = JSON.stringify(arrangement) !== JSON.stringify(before)
  const source = sources[layout.source]
  const isOwn = layout.source === (role === '' ? 'everyone' : 'role')
  const store = (next: Arrangement | null) =>
    save.mutate(next, {
      onSuccess: () => sayDone(t('layoutSaved')),
      onError: (error) => sayProblem(sentence(error)),
    })
  return (
    <>
      {source && !(role === '' && layout.source === 'everyone') && <p className={styles.note}>{t(source)}</p>}
      <ArrangementEditor object={object} arrangement={arrangement} onChange={setArrangement} />
      <div className={styles.actions}>
        <Button
          variant="filled"
          disabled={!isChanged}
          loading={save.isPending}
          onClick={() => store(arrangement)}
        >
          {t('saveLayout')}
        </Button>
        {isChanged && <Button onClick={() => setArrangement(before)}>{t('reset')}</Button>}
        {isOwn && !isChanged && (
          <Button onClick={() => store(null)}>{role === '' ? t('resetLayout') : t('followEveryone')}</Button>
        )}
      </div>
    </>
  )
}
