import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { wayWithoutOperation } from '../../../platform/ui/ways-back.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { queryRecords } from '../../record-requests.ts'
import form from '../settings-form.module.css'
import { useDefinitionProblems, useDefinitionSentence } from './definition-problems.ts'
import { usesQuery } from './metadata-changes.ts'
import { deleteObject, previewChange, restoreObject } from './object-requests.ts'
import { objectTexts } from './object-texts.ts'
import { useObjectChange, useQuickObjectChange } from './use-object-change.ts'

/** The way into the bin for an object of the workspace's own. */
export function DeleteObject({ object }: { object: ObjectDefinition }) {
  const t = useTexts(objectTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={form.section}>
      <p className={form.why}>{object.standard ? t('standardObjectStays') : t('deleteObjectWhy')}</p>
      {!object.standard && (
        <div>
          <Button color="red" onClick={() => setOpen(true)}>
            {t('deleteObject')}
          </Button>
        </div>
      )}
      {isOpen && <DeleteDialog object={object} onClose={() => setOpen(false)} />}
    </div>
  )
}

function DeleteDialog({ object, onClose }: { object: ObjectDefinition; onClose: () => void }) {
  const t = useTexts(objectTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const navigate = useNavigate()
  const name = label(object.pluralLabel)
  const restore = useQuickObjectChange(() => restoreObject(object.id))
  const remove = useObjectChange(() => deleteObject(object.name))
  const refused = useDefinitionProblems(remove.error, [])
  const { problems, facts } = useConsequences(object)
  function go() {
    remove.mutate(undefined, {
      onSuccess: () => {
        sayDone(
          t('objectDeleted', { name }),
          wayWithoutOperation(() => restore(undefined)),
        )
        navigate({ to: '/settings/objects' })
      },
    })
  }
  return (
    <Dialog opened onClose={onClose} title={t('deleteObjectTitle', { name })} size={440}>
      <div className={dialog.form}>
        <p className={dialog.text}>{t('deleteObjectWhy')}</p>
        {facts.map((fact) => (
          <p key={fact} className={dialog.text}>
            {fact}
          </p>
        ))}
        {[...problems, ...(refused.whole ? [refused.whole] : [])].map((problem) => (
          <p key={problem} className={dialog.refusal} role="alert">
            {problem}
          </p>
        ))}
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button color="red" onClick={go} loading={remove.isPending} disabled={problems.length > 0}>
            {t('deleteObject')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** What stands against deleting an object, and what goes or stays with it. */
function useConsequences(object: ObjectDefinition): { problems: string[]; facts: string[] } {
  const t = useTexts(objectTexts)
  const sentence = useDefinitionSentence()
  const { data: plan } = useQuery({
    queryKey: ['metadata', 'plan', 'deleteObject', object.name],
    queryFn: ({ signal }) => previewChange({ verb: 'deleteObject', object: object.name }, signal),
  })
  const { data: uses } = useQuery(usesQuery(object.name))
  const { data: records } = useQuery({
    queryKey: ['records', object.name, 'count'],
    queryFn: ({ signal }) => queryRecords(object.name, { limit: 0, count: true }, signal),
  })
  const count = records?.page.count?.value ?? 0
  const pointing = uses?.object.length ?? 0
  return {
    problems: (plan?.problems ?? []).map((problem) => sentence(problem)),
    facts: [
      ...(count > 0 ? [t('recordCount', { count })] : []),
      ...(pointing > 0 ? [t('pointsStay', { count: pointing })] : []),
    ],
  }
}
