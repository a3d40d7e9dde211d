import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useKeyHint } from '../../../platform/ui/keys/key-hint.ts'
import { useAction } from '../../actions/actions.ts'
import { recordTexts } from '../record-texts.ts'
import { useNeighbours } from './neighbours.ts'
import styles from './record-top-bar.module.css'
import type { ListLength } from './walked-list.ts'

function textOf({ exact, isAtLeast }: ListLength) {
  if (isAtLeast) return 'placeInMore'
  return exact ? 'placeInList' : 'placeInAbout'
}

interface Props {
  object: ObjectDefinition
  id: string
  onGo: (id: string) => void
}

/** The records before and after in the list one came from, K and J, and the place in it. */
export function RecordSteps({ object, id, onGo }: Props) {
  const t = useTexts(recordTexts)
  const withKey = useKeyHint()
  const { previous, next, at, count, isFurtherOn } = useNeighbours(object, id)
  const go = (to: string | undefined) => to !== undefined && onGo(to)
  useAction(
    { id: 'previous', text: t('previous'), icon: IconChevronUp, keys: 'K', act: () => go(previous) },
    { when: previous !== undefined },
  )
  useAction(
    { id: 'next', text: t('next'), icon: IconChevronDown, keys: 'J', act: () => go(next) },
    { when: next !== undefined },
  )
  if (at === null) return null
  const number = new Intl.NumberFormat(t.language)
  const place = { at: number.format(at), count: number.format(count.value) }
  return (
    <span className={styles.neighbours}>
      <button
        type="button"
        className={styles.tool}
        onClick={() => go(previous)}
        disabled={!previous}
        aria-label={t('previous')}
        title={withKey(t('previous'), 'K')}
      >
        <Icon of={IconChevronUp} size={16} />
      </button>
      <button
        type="button"
        className={styles.tool}
        onClick={() => go(next)}
        disabled={!next}
        aria-label={t('next')}
        title={withKey(t('next'), 'J')}
      >
        <Icon of={IconChevronDown} size={16} />
      </button>
      {!isFurtherOn && <span className={styles.place}>{t(textOf(count), place)}</span>}
    </span>
  )
}
