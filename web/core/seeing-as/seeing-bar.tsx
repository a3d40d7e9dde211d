import { Button } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { useSession } from '../session/session.ts'
import { useRoleText } from '../settings/role-text.ts'
import { useEndSeeingAs } from './seeing-as-changes.ts'
import { seeingAsTexts } from './seeing-as-texts.ts'
import styles from './seeing-bar.module.css'

/** Says on every page through whose eyes an administrator looks, and ends it. */
export function SeeingBar() {
  const t = useTexts(seeingAsTexts)
  const roleText = useRoleText()
  const { seesAs, member } = useSession()
  const end = useEndSeeingAs()
  if (seesAs === null) return null
  const role = roleText(seesAs.roleName)
  const other = seesAs.memberId === member.id ? null : seesAs.memberName
  return (
    <div className={styles.bar} role="status">
      <Icon of={IconEye} />
      <span className={styles.words}>
        {other === null ? t('bar', { role }) : t('barWith', { role, member: other })}
      </span>
      <Button size="xs" loading={end.isPending} onClick={() => end.mutate()}>
        {t('end')}
      </Button>
    </div>
  )
}
