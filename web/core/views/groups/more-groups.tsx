import { useEffect, useRef } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { PlainButton } from '../../../platform/ui/plain-button.tsx'
import type { FieldPath } from '../../metadata/field-path.ts'
import { areLargest } from './group-rows.ts'
import styles from './more-groups.module.css'
import { moreGroupsTexts } from './more-groups-texts.ts'

interface Props {
  by: FieldPath
  count: number
  hasMore: boolean
  /** Asks for more of them; undefined: there are as many as can be shown. */
  showMore: (() => void) | undefined
  isAsking: boolean
}

/** Says which groups of a table are shown where there are many, and shows more. */
export function MoreGroups({ by, count, hasMore, showMore, isAsking }: Props) {
  const t = useTexts(moreGroupsTexts)
  const note = useRef<HTMLParagraphElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const hadFocus = useRef(false)
  const isOffered = hasMore && showMore !== undefined
  useEffect(() => {
    // The button was pressed for the last time, and is gone.
    if (!isOffered && hadFocus.current) note.current?.focus()
    hadFocus.current = false
  }, [isOffered])

  const said = !hasMore ? 'allGroups' : areLargest(by) ? 'largestGroups' : 'firstGroups'
  return (
    <div className={styles.more}>
      <p ref={note} role="status" tabIndex={-1}>
        {t(said, { count })} {hasMore && !isOffered && t('narrowGroups')}
      </p>
      {isOffered && (
        <PlainButton
          ref={button}
          aria-disabled={isAsking || undefined}
          aria-busy={isAsking || undefined}
          onClick={() => {
            hadFocus.current = document.activeElement === button.current
            if (!isAsking) showMore()
          }}
        >
          {t('showMore')}
        </PlainButton>
      )}
    </div>
  )
}
