import { useTexts } from '../../../platform/i18n/texts.ts'
import { absoluteTime, timeOfDay } from '../../../platform/i18n/time-words.ts'
import { useTimeZone } from '../../session/session.ts'
import { recordTexts } from '../record-texts.ts'
import styles from './timeline.module.css'

/** When something on a timeline was: the time of its day, which stands above; the whole moment when pointed at. */
export function EntryTime({ at }: { at: string }) {
  const { language } = useTexts(recordTexts)
  const timeZone = useTimeZone()
  return (
    <time className={styles.time} dateTime={at} title={absoluteTime(at, language, timeZone)}>
      {timeOfDay(at, language, timeZone)}
    </time>
  )
}
