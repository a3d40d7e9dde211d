import { Button, FileButton, Input } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { accents } from '../../../../shared/core/accents.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { colorTexts } from '../../../platform/ui/colors/color-texts.ts'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { logoAddress } from '../../session/brand.ts'
import { sessionQuery, useSession } from '../../session/session.ts'
import form from '../settings-form.module.css'
import { useChangeSettings } from './change-settings.ts'
import styles from './look-section.module.css'
import { workspaceTexts } from './workspace-texts.ts'

/** What the workspace looks like: its logo, and the colour everything is drawn in. */
export function LookSection() {
  const t = useTexts(workspaceTexts)
  return (
    <section className={form.section}>
      <h2 className={form.heading}>{t('look')}</h2>
      <LogoField />
      <AccentField />
    </section>
  )
}

function LogoField() {
  const t = useTexts(workspaceTexts)
  const queries = useQueryClient()
  const { workspace, settings } = useSession()
  const change = useMutation({
    mutationFn: async (file: File | null) => {
      const content = file && (await base64Of(file))
      await request('/workspace/logo', content ? { method: 'PUT', body: { content } } : { method: 'DELETE' })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  })
  const problems = useFormProblems(change.error, ['content'])
  return (
    <Input.Wrapper
      label={t('logo')}
      description={t('logoWhy')}
      error={problems.of('content') ?? problems.whole}
    >
      <div className={styles.logo}>
        <span className={styles.frame}>
          {settings.logo === null ? (
            <Icon of={IconPhoto} size={20} />
          ) : (
            <img src={logoAddress(workspace.key, settings.logo)} alt={t('logo')} />
          )}
        </span>
        <FileButton
          accept="image/png,image/jpeg,image/webp,image/svg+xml"
          onChange={(file) => file && change.mutate(file)}
        >
          {(props) => (
            <Button {...props} loading={change.isPending}>
              {t('chooseLogo')}
            </Button>
          )}
        </FileButton>
        {settings.logo !== null && (
          <Button variant="subtle" onClick={() => change.mutate(null)}>
            {t('removeLogo')}
          </Button>
        )}
      </div>
    </Input.Wrapper>
  )
}

function AccentField() {
  const t = useTexts(workspaceTexts)
  const color = useTexts(colorTexts)
  const { settings } = useSession()
  const change = useChangeSettings()
  return (
    <Input.Wrapper label={t('accent')} description={t('accentWhy')}>
      <div className={styles.accents} role="radiogroup" aria-label={t('accent')}>
        {accents.map((accent) => (
          <button
            key={accent}
            type="button"
            role="radio"
            aria-checked={accent === settings.accent}
            className={styles.accent}
            data-shown={accent}
            onClick={() => accent !== settings.accent && change.mutate({ accent })}
          >
            <span className={styles.spot} />
            {color(accent)}
          </button>
        ))}
      </div>
    </Input.Wrapper>
  )
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  // In pieces: a call has no room for half a million arguments.
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768)
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(text)
}
