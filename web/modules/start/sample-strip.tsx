import { IconFlask } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { Suspense, useEffect, useState } from 'react'
import { useMay } from '../../core/session/session.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { lateDialog } from '../../platform/ui/late-dialog.ts'
import { useIsPhone } from '../../platform/ui/row-height.ts'
import { noteSampleSaid, wasSampleSaid } from './sample-said.ts'
import styles from './sample-strip.module.css'
import { startQuery } from './start-requests.ts'
import { startTexts } from './start-texts.ts'

const RemoveSample = lateDialog(async () => (await import('./remove-sample.tsx')).RemoveSample)

/**
 * One line below every page while sample data is there, with the way to be rid of it. A phone, which has no room
 * to spare, says it once and keeps a mark from the next page on.
 */
export function SampleStrip() {
  const t = useTexts(startTexts)
  const may = useMay()
  const { data } = useQuery(startQuery)
  const [isAsking, setAsking] = useState(false)
  const isPhone = useIsPhone()
  const page = useLocation({ select: ({ pathname }) => pathname })
  const [saidOn, setSaidOn] = useState(() => (wasSampleSaid() ? null : page))
  const isThere = data?.sample != null
  useEffect(() => {
    if (isThere) noteSampleSaid()
  }, [isThere])
  if (!isThere) return null
  if (isPhone && saidOn !== page)
    return (
      <button
        type="button"
        className={styles.mark}
        aria-label={t('isSample')}
        onClick={() => setSaidOn(page)}
      >
        <span>
          <Icon of={IconFlask} size={16} />
        </span>
      </button>
    )
  return (
    <div className={styles.strip} role="note">
      <Icon of={IconFlask} size={14} />
      <b>{t('isSample')}</b>
      <span className={styles.why}>{t('isSampleWhy')}</span>
      {may('metadata.manage') && (
        <button type="button" onClick={() => setAsking(true)}>
          {t('removeSample')}
        </button>
      )}
      <Suspense>{isAsking && <RemoveSample onClose={() => setAsking(false)} />}</Suspense>
    </div>
  )
}
