import { IconArrowRight, IconMail, IconNote, IconPhone, type Icon as Sign } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useOfferedActions } from '../../actions/actions.ts'
import styles from './reach-row.module.css'
import { callOf } from './reached-by.ts'
import { recordPageTexts } from './record-page-texts.ts'
import { useReached } from './use-reached.ts'

interface Props {
  object: ObjectDefinition
  record: RecordValues
}

/**
 * At the foot of a record on a phone, where the thumb is: call and mail who is concerned, take it to another
 * stage, write down what was said.
 */
export function ReachRow({ object, record }: Props) {
  const t = useTexts(recordPageTexts)
  const { number, address } = useReached(object, record)
  const actions = useOfferedActions()
  const done = (id: string) => actions.find((one) => one.id === id && one.act)
  const [move, note] = [done('move-stage'), done('note')]
  if (number === null && address === null && !move && !note) return null
  return (
    <div className={styles.row} role="toolbar" aria-label={t('thumbActions')} data-thumb>
      {number !== null && (
        <a href={callOf(number)} className={styles.way} aria-label={`${t('call')}: ${number}`}>
          <Icon of={IconPhone} />
          <span>{t('call')}</span>
        </a>
      )}
      {address !== null && (
        <a href={`mailto:${address}`} className={styles.way} aria-label={`${t('mail')}: ${address}`}>
          <Icon of={IconMail} />
          <span>{t('mail')}</span>
        </a>
      )}
      {move?.act && <Deed sign={IconArrowRight} word={t('move')} says={move.text} act={move.act} />}
      {note?.act && <Deed sign={IconNote} word={t('note')} says={note.text} act={note.act} />}
    </div>
  )
}

interface DeedProps {
  sign: Sign
  word: string
  /** The same for who does not see the sign. */
  says: string
  act: () => void
}

function Deed({ sign, word, says, act }: DeedProps) {
  return (
    <button type="button" className={styles.way} aria-label={`${word}: ${says}`} onClick={act}>
      <Icon of={sign} />
      <span>{word}</span>
    </button>
  )
}
