import { Button } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useEffect } from 'react'
import { stopsMade, takeUnsaidStop } from '../../platform/api/only-looking.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { showToast } from '../../platform/ui/toast-store.ts'
import { useRoleText } from '../people/role-text.ts'
import { useSession } from '../session/session.ts'
import { useEndSeeingAs } from './seeing-as-changes.ts'
import { seeingAsTexts } from './seeing-as-texts.ts'
import styles from './seeing-bar.module.css'

/** Says on every page through whose eyes an administrator looks, and ends it. */
export function SeeingBar() {
  const t = useTexts(seeingAsTexts)
  const roleText = useRoleText()
  const { seesAs, member } = useSession()
  const { mutate: end, isPending } = useEndSeeingAs()
  const role = seesAs === null ? '' : roleText(seesAs.roleName)
  // Where one works, for the bar may be far from there: what was clicked was not begun, and why.
  useEffect(() => {
    const say = () => {
      if (!takeUnsaidStop()) return
      showToast({
        text: t('stopped', { role }),
        tone: 'problem',
        more: { text: t('end'), act: () => end() },
      })
    }
    say()
    return stopsMade.subscribe(say)
  }, [t, role, end])
  if (seesAs === null) return null
  const other = seesAs.memberId === member.id ? null : seesAs.memberName
  const says = other === null ? t('bar', { role }) : t('barWith', { role, member: other })
  return (
    <div className={styles.bar} role="status">
      <Icon of={IconEye} />
      <span className={styles.words}>{seesAs.isOver ? t('over', { role }) : says}</span>
      <Button size="xs" loading={isPending} onClick={() => end()}>
        {t('end')}
      </Button>
    </div>
  )
}
