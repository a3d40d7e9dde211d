import { TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { LocalizedText } from '../../../../shared/core/metadata.ts'
import type { ViewDefinition } from '../../../../shared/core/views.ts'
import type { Language } from '../../../../shared/platform/languages.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { textOf } from '../../../platform/ui/forms/checked-form.ts'
import { FormDialog } from '../../../platform/ui/forms/form-dialog.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useMay } from '../../session/session.ts'
import type { ListState } from '../list-state.ts'
import { viewTexts } from '../view-texts.ts'
import { type Audience, ViewAudience } from './view-audience.tsx'
import { useCreateView, useUpdateView } from './view-changes.ts'
import { viewOf } from './view-of.ts'

interface Props {
  state: ListState
  /** The view that gets the name; without one a new view is made of what the list shows. */
  renames?: ViewDefinition
  onClose: () => void
}

/** Asks for the name of a view and who sees it. */
export function SaveViewDialog({ state, renames, onClose }: Props) {
  const t = useTexts(viewTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const may = useMay()
  const navigate = useNavigate()
  const create = useCreateView()
  const update = useUpdateView()
  const [audience, setAudience] = useState(audienceOf(renames))
  const isUnsaid = audience.kind === 'teams' && audience.teamIds.length === 0

  function submit(values: FormData) {
    const text = localizedName(textOf(values, 'name'), t.language, renames?.name)
    const seen = {
      shared: audience.kind !== 'me',
      teamIds: audience.kind === 'teams' ? audience.teamIds : [],
    }
    if (isUnsaid) return
    if (renames) {
      const change = { name: text, ...(may('views.share') && seen) }
      return update.mutate({ view: renames, change }, { onSuccess: onClose })
    }
    create.mutate(
      { ...viewOf(state, text, seen.shared), teamIds: seen.teamIds },
      {
        onSuccess: (view) => {
          onClose()
          navigate({ to: '/records/$object', params: { object: view.object }, search: { view: view.id } })
        },
      },
    )
  }

  return (
    <FormDialog
      title={renames ? t('viewSettings') : t('newView')}
      size={360}
      action={ui('save')}
      isPending={create.isPending || update.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextInput
            name="name"
            label={t('viewName')}
            defaultValue={renames ? label(renames.name) : ''}
            required
            withAsterisk={false}
            maxLength={80}
            error={problem('name')}
            data-autofocus
          />
          {may('views.share') && <ViewAudience audience={audience} onChange={setAudience} />}
        </>
      )}
    </FormDialog>
  )
}

function audienceOf(view: ViewDefinition | undefined): Audience {
  if (!view || view.ownerId !== null) return { kind: 'me', teamIds: [] }
  return view.teamIds ? { kind: 'teams', teamIds: view.teamIds } : { kind: 'all', teamIds: [] }
}

// English is what everybody falls back to, so a first name stands for it too.
function localizedName(text: string, language: Language, old?: LocalizedText): LocalizedText {
  return { ...old, en: language === 'en' || !old ? text : old.en, [language]: text }
}
