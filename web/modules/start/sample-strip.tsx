import { IconFlask } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useCan } from '../../core/session/session.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { latePart } from '../../platform/ui/late-part.ts'
import styles from './sample-strip.module.css'
import { startQuery } from './start-requests.ts'
import { startTexts } from './start-texts.ts'

const RemoveSample = latePart(async () => (await import('./remove-sample.tsx')).RemoveSample, {
  missing: 'above',
})

/** One line above every page while sample data is there, with the way to be rid of it. */
export function SampleStrip() {
  const t = useTexts(startTexts)
  const can = useCan()
  const { data } = useQuery(startQuery)
  const [isAsking, setAsking] = useState(false)
  if (!data?.sample) return null
  return (
    <div className={styles.strip} role="note">
      <Icon of={IconFlask} size={14} />
      <b>{t('isSample')}</b>
      <span className={styles.why}>{t('isSampleWhy')}</span>
      {can('metadata.manage') && (
        <button type="button" onClick={() => setAsking(true)}>
          {t('removeSample')}
        </button>
      )}
      <Suspense>{isAsking && <RemoveSample onClose={() => setAsking(false)} />}</Suspense>
    </div>
  )
}
