import { IconMail, IconNote, IconPhone } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useOfferedActions } from '../../actions/actions.ts'
import styles from './reach-row.module.css'
import { callOf, reachedBy } from './reached-by.ts'
import { recordPageTexts } from './record-page-texts.ts'

interface Props {
  object: ObjectDefinition
  record: RecordValues
}

/** Under the head on a phone: call, mail, write down what was said. Only of somebody who can be reached. */
export function ReachRow({ object, record }: Props) {
  const t = useTexts(recordPageTexts)
  const { number, address } = reachedBy(object, record)
  const note = useOfferedActions().find(({ id }) => id === 'note')
  if (number === null && address === null) return null
  return (
    <div className={styles.row}>
      {number !== null && (
        <a href={callOf(number)} className={styles.way} aria-label={t('callNumber', { number })}>
          <Icon of={IconPhone} />
          {t('call')}
        </a>
      )}
      {address !== null && (
        <a href={`mailto:${address}`} className={styles.way} aria-label={t('mailTo', { address })}>
          <Icon of={IconMail} />
          {t('mail')}
        </a>
      )}
      {note?.act && (
        <button type="button" className={styles.way} aria-label={note.text} onClick={note.act}>
          <Icon of={IconNote} />
          {t('note')}
        </button>
      )}
    </div>
  )
}
