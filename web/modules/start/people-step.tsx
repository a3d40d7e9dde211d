import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { useCan } from '../../core/session/session.ts'
import { InviteDialog } from '../../core/settings/members/invite-dialog.tsx'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import styles from './guide.module.css'
import { startTexts } from './start-texts.ts'

interface Props {
  onDone: () => void
  onBack: () => void
}

/** Step three: colleagues, by their addresses. */
export function PeopleStep({ onDone, onBack }: Props) {
  const t = useTexts(startTexts)
  const can = useCan()
  const [isInviting, setInviting] = useState(false)
  return (
    <div className={styles.column}>
      <h2 className={styles.title}>{t('peopleTitle')}</h2>
      <p className={styles.why}>{t('peopleWhy')}</p>
      {can('members.manage') && (
        <Button
          size="lg"
          variant="filled"
          leftSection={<Icon of={IconUsers} />}
          onClick={() => setInviting(true)}
        >
          {t('invite')}
        </Button>
      )}
      <div className={styles.actions}>
        <Button size="lg" variant="subtle" onClick={onBack}>
          {t('back')}
        </Button>
        <Button size="lg" onClick={onDone}>
          {t('finish')}
        </Button>
      </div>
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </div>
  )
}
