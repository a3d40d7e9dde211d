import { Button, FileButton } from '@mantine/core'
import { Suspense, useState } from 'react'
import type { WorkspaceSettings } from '../../../../shared/core/workspace-settings.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { lateDialog } from '../../../platform/ui/late-dialog.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import styles from './calendar-page.module.css'
import { workspaceTexts } from './workspace-texts.ts'

const CountryHolidaysDialog = lateDialog(
  async () => (await import('./country-holidays-dialog.tsx')).CountryHolidaysDialog,
  { isOnDemand: true },
)

type Holidays = WorkspaceSettings['holidays']

/** Many holidays at once: a country's, or those of a calendar file. */
export function MoreHolidays({ onAdd }: { onAdd: (days: Holidays) => void }) {
  const t = useTexts(workspaceTexts)
  const sentence = useErrorSentence()
  const [isChoosing, setChoosing] = useState(false)
  async function read(file: File) {
    const { readIcs } = await import('../../../../shared/core/holidays/read-ics.ts')
    const days = readIcs(await file.text(), new Date().getFullYear())
    if (days.length === 0) sayProblem(t('noDaysInFile', { file: file.name }))
    else onAdd(days)
  }
  return (
    <div className={styles.more}>
      <Button onClick={() => setChoosing(true)}>{t('countryHolidays')}</Button>
      <FileButton
        accept="text/calendar,.ics"
        onChange={(file) => file && void read(file).catch((error) => sayProblem(sentence(error)))}
      >
        {(props) => <Button {...props}>{t('importCalendar')}</Button>}
      </FileButton>
      <Suspense>
        {isChoosing && <CountryHolidaysDialog onAdd={onAdd} onClose={() => setChoosing(false)} />}
      </Suspense>
    </div>
  )
}
