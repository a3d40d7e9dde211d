import { TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { TagColor } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { TagColorChoice } from '../../../platform/ui/colors/tag-color-choice.tsx'
import { FormDialog } from '../../../platform/ui/forms/form-dialog.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { LocalizedField } from '../../fields/input/localized-field.tsx'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { noText } from '../../metadata/with-text.ts'
import { IconChoice } from '../icon-choice.tsx'
import look from '../look-choice.module.css'
import form from '../settings-form.module.css'
import { apiNameFrom } from './api-name.ts'
import { useDefinitionProblems } from './definition-problems.ts'
import { createObject } from './object-requests.ts'
import { objectTexts } from './object-texts.ts'
import { useObjectChange } from './use-object-change.ts'

/** Makes an object of the workspace's own; its first fields are a name and an owner. */
export function CreateObjectDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const navigate = useNavigate()
  const { objects } = useMetadata()
  const create = useObjectChange(createObject)
  const [labels, setLabels] = useState({ one: noText, many: noText })
  const [shown, setLook] = useState<{ icon: string; color: TagColor }>({ icon: 'box', color: 'sky' })
  const [ownName, setName] = useState<string | null>(null)
  const name = ownName ?? apiNameFrom(labels.one.en, [...objects.keys()], 'object')
  const problems = useDefinitionProblems(create.error, ['name', 'label', 'pluralLabel', 'icon'])

  function submit() {
    const input = { name, label: labels.one, pluralLabel: labels.many, ...shown }
    create.mutate(input, {
      onSuccess: () => {
        sayDone(t('objectCreated', { name: label(labels.many) }))
        navigate({ to: '/settings/objects/$object', params: { object: name } })
      },
    })
  }

  return (
    <FormDialog
      title={t('newObject')}
      size={480}
      isLong
      action={t('createObject')}
      isPending={create.isPending}
      error={create.error}
      problems={problems}
      onSubmit={submit}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <LocalizedField
            name="label"
            label={t('labelOne')}
            value={labels.one}
            onChange={(one) => setLabels({ ...labels, one })}
            problem={problem('label')}
            takesFocus
          />
          <LocalizedField
            name="pluralLabel"
            label={t('labelMany')}
            value={labels.many}
            onChange={(many) => setLabels({ ...labels, many })}
            problem={problem('pluralLabel')}
          />
          <div className={form.pair}>
            <IconChoice
              label={t('icon')}
              value={shown.icon}
              onChange={(icon) => setLook({ ...shown, icon })}
            />
            <div>
              <p className={look.label}>{t('color')}</p>
              <TagColorChoice
                label={t('color')}
                value={shown.color}
                onChange={(color) => setLook({ ...shown, color })}
              />
            </div>
          </div>
          <TextInput
            name="name"
            label={t('apiName')}
            description={t('apiNameWhy')}
            value={name}
            required
            error={problem('name')}
            maxLength={50}
            spellCheck={false}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </>
      )}
    </FormDialog>
  )
}
