import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Dialog } from '../../platform/ui/dialog.tsx'
import { useNamedRecords } from '../marks/named-records.ts'
import { RelativeTime } from '../session/relative-time.tsx'
import type { Clash, ClashChoice } from './clash-store.ts'
import { saveTexts } from './save-texts.ts'
import { Side } from './side.tsx'
import styles from './whose-stays.module.css'

interface Props extends Clash {
  title: string
  /** Says who it was, and when. */
  who: (by: { name: string; when: ReactNode }) => ReactNode
  /** What putting one's own over it is called. */
  keepMine: string
  /** What leaving theirs is called, and what becomes of mine, where nothing is saved. */
  takeTheirs?: string
  why?: string
  onChoose: (choice: ClashChoice) => void
  /** Where nothing need be chosen now: what is written stays in its form, unsaved. Absent: there is no form to go back to. */
  onLater?: () => void
}

/** Two people changed the same: what each of them did, one below the other, and whose stays. */
export function WhoseStays({ title, who, updatedAt, updatedBy, lines, onChoose, onLater, ...words }: Props) {
  const t = useTexts(saveTexts)
  const [author] = useNamedRecords('member', updatedBy === null ? [] : [updatedBy])
  const when = updatedAt === null ? '' : <RelativeTime at={updatedAt} />
  return (
    // A slip beside it, or of a key, must not settle whose work is lost; nor Enter, for it may come by itself.
    <Dialog
      opened
      onClose={() => onLater?.()}
      closeOnEscape={onLater !== undefined}
      closeOnClickOutside={false}
      title={title}
      size={480}
    >
      <p className={styles.who} tabIndex={-1} data-autofocus>
        {who({ name: author?.title ?? t('someone'), when })}
        <br />
        {words.why ?? t('onlyIfChosen')}
      </p>
      <dl>
        {lines.map(({ key, name, mine, theirs }) => (
          <div key={key} className={styles.clash}>
            <dt className={styles.name}>{name}</dt>
            <dd>
              <Side of={t('mine')}>{mine}</Side>
            </dd>
            <dd>
              <Side of={t('theirs')}>{theirs}</Side>
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        {onLater && (
          <Button variant="subtle" onClick={onLater}>
            {t('later')}
          </Button>
        )}
        <Button onClick={() => onChoose('theirs')}>{words.takeTheirs ?? t('takeTheirs')}</Button>
        <Button variant="filled" onClick={() => onChoose('mine')}>
          {words.keepMine}
        </Button>
      </div>
    </Dialog>
  )
}
