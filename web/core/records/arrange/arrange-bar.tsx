import { Button } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconEye } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { RoleDefinition } from '../../../../shared/core/access.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordLayout } from '../../../../shared/core/views.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useRoleText } from '../../people/role-text.ts'
import styles from './arrange-bar.module.css'
import { everyone } from './arrange-search.ts'
import { arrangeTexts } from './arrange-texts.ts'
import type { Arrangement } from './arrangement.ts'
import { useSaveLayout } from './layout-requests.ts'
import { MissingNotice } from './missing-notice.tsx'

interface Props {
  object: ObjectDefinition
  role: string
  roles: readonly RoleDefinition[]
  layout: RecordLayout
  /** The page as it was when this began. */
  base: RecordLayout
  arrangement: Arrangement
  isChanged: boolean
  isPreview: boolean
  onPreview: (isPreview: boolean) => void
  /** null: there is nothing to take back. */
  onUndo: (() => void) | null
  onRedo: (() => void) | null
  /** Saved, or given up. */
  onSettled: () => void
}

/** Above a page that is arranged: for whom, steps back and forth, a look at it, and the ways out. */
export function ArrangeBar(props: Props) {
  const { object, role, roles, layout, base, arrangement, isChanged, isPreview, onSettled } = props
  const t = useTexts(arrangeTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const roleText = useRoleText()
  const sentence = useErrorSentence()
  const navigate = useNavigate()
  const save = useSaveLayout(object.name, role)
  const options = [
    { value: everyone, text: t('everyone') },
    ...roles.map(({ key, name }) => ({ value: key, text: roleText(name) })),
  ]
  const arrange = (next: string | undefined) =>
    void navigate({
      to: '.',
      search: ({ arrange: _before, ...search }) =>
        next === undefined ? search : { ...search, arrange: next },
      replace: next !== undefined,
    })
  const store = (next: Arrangement | null) =>
    save.mutate(
      { base, arrangement: next },
      {
        onSuccess: (isSaved) => {
          onSettled()
          if (isSaved) sayDone(t('saved'))
        },
        onError: (error) => sayProblem(sentence(error)),
      },
    )
  const close = () => {
    onSettled()
    arrange(undefined)
  }
  const isOwn = layout.source === (role === '' ? 'everyone' : 'role')
  return (
    <>
      <header className={styles.bar}>
        <h1 className={`${styles.title} strong`}>
          {t('title', { name: inSentence(label(object.label), t.language) })}
        </h1>
        <div className={styles.role}>
          <Choose
            label={t('for')}
            options={options}
            value={role === '' ? everyone : role}
            onChange={arrange}
            hidesLabel
          />
        </div>
        <Tool icon={IconArrowBackUp} text={ui('undo')} act={props.onUndo} />
        <Tool icon={IconArrowForwardUp} text={t('redo')} act={props.onRedo} />
        <button
          type="button"
          className={styles.tool}
          aria-label={t('preview')}
          aria-pressed={isPreview}
          onClick={() => props.onPreview(!isPreview)}
        >
          <Icon of={IconEye} />
          <span className={styles.word}>{t('preview')}</span>
        </button>
        <span className={styles.space} />
        {isOwn && !isChanged && (
          <Button variant="subtle" onClick={() => store(null)} loading={save.isPending}>
            {role === '' ? t('useSuggested') : t('followEveryone')}
          </Button>
        )}
        <Button onClick={close}>{isChanged ? ui('cancel') : ui('done')}</Button>
        <Button
          variant="filled"
          disabled={!isChanged}
          loading={save.isPending}
          onClick={() => store(arrangement)}
        >
          {t('save')}
        </Button>
      </header>
      <MissingNotice
        object={object}
        missing={layout.missing ?? []}
        source={sourceWords[layout.source] && t(sourceWords[layout.source])}
        onRemove={() => store(arrangement)}
      />
    </>
  )
}

const sourceWords = {
  definition: 'fromDefinition',
  everyone: 'fromEveryone',
  role: 'ownPage',
} as const

function Tool({ icon, text, act }: { icon: typeof IconEye; text: string; act: (() => void) | null }) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={text}
      title={text}
      disabled={act === null}
      onClick={() => act?.()}
    >
      <Icon of={icon} />
    </button>
  )
}
