import { Button } from '@mantine/core'
import { useState } from 'react'
import type { TemplateOutput } from '../../../shared/modules/start/contract.ts'
import { useLabel } from '../../core/metadata/metadata.ts'
import { ObjectIcon } from '../../core/metadata/object-icon.tsx'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Refusal } from '../../platform/ui/forms/refusal.tsx'
import { sayDone } from '../../platform/ui/toast-store.ts'
import styles from './guide.module.css'
import { PlaceLine } from './place-line.tsx'
import { useApplyTemplate, useKeepGeneral, useTakeBackTemplate } from './start-requests.ts'
import { startTexts } from './start-texts.ts'
import { TemplatePreview } from './template-preview.tsx'
import choices from './trade-step.module.css'

interface Props {
  templates: TemplateOutput[]
  onDone: () => void
}

/** Step one: the trade, with a picture of what it brings. */
export function TradeStep({ templates, onDone }: Props) {
  const t = useTexts(startTexts)
  const label = useLabel()
  const sentence = useErrorSentence()
  const apply = useApplyTemplate()
  const keep = useKeepGeneral()
  const [key, setKey] = useState(() => (templates.find((one) => one.isApplied) ?? templates[0])?.key ?? '')
  const chosen = templates.find((one) => one.key === key)
  if (chosen === undefined) return null
  const name = label(chosen.label)
  const go = () => {
    if (chosen.isApplied) return onDone()
    apply.mutate(key, {
      onSuccess: () => {
        sayDone(t('isSetUp', { name }))
        onDone()
      },
    })
  }
  const error = apply.error ?? keep.error

  return (
    <div className={choices.trade}>
      <div className={styles.choice}>
        <h2 className={styles.title}>{t('tradeTitle')}</h2>
        <p className={styles.why}>{t('tradeWhy')}</p>
        <fieldset className={choices.cards} aria-label={t('trades')}>
          {templates.map((one) => (
            <label key={one.key} className={choices.card}>
              <input type="radio" name="trade" checked={one.key === key} onChange={() => setKey(one.key)} />
              <ObjectIcon name={one.icon} size={18} />
              <span>{label(one.label)}</span>
              {one.isApplied && <span className={choices.applied}>{t('applied')}</span>}
            </label>
          ))}
        </fieldset>
        <PlaceLine />
        <Refusal>{error ? sentence(error) : null}</Refusal>
        <div className={styles.actions}>
          <Button variant="filled" size="lg" onClick={go} loading={apply.isPending}>
            {chosen.isApplied ? t('goOn') : t('goOnWith', { name })}
          </Button>
          {chosen.isApplied ? (
            <TakeBack template={chosen} />
          ) : (
            <Button
              size="lg"
              variant="subtle"
              loading={keep.isPending}
              onClick={() => keep.mutate(undefined, { onSuccess: onDone })}
            >
              {t('withoutTemplate')}
            </Button>
          )}
        </div>
      </div>
      <TemplatePreview template={chosen} />
    </div>
  )
}

function TakeBack({ template }: { template: TemplateOutput }) {
  const t = useTexts(startTexts)
  const label = useLabel()
  const sentence = useErrorSentence()
  const takeBack = useTakeBackTemplate()
  const done = () => sayDone(t('tookBack', { name: label(template.label) }))
  return (
    <>
      <Button
        size="lg"
        variant="subtle"
        loading={takeBack.isPending}
        onClick={() => takeBack.mutate(template.key, { onSuccess: done })}
      >
        {t('takeBack')}
      </Button>
      {takeBack.error && <Refusal>{sentence(takeBack.error)}</Refusal>}
    </>
  )
}
