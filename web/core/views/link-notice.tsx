import { IconUnlink } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import type { LinkFault } from './link-faults.ts'
import styles from './list-page.module.css'
import { viewTexts } from './view-texts.ts'

/** Above a list that is another than its link asks for: why, and the way to go on with what of the link holds. */
export function LinkNotice({ fault: { reason, sound } }: { fault: LinkFault }) {
  const t = useTexts(viewTexts)
  const ui = useTexts(uiTexts)
  const navigate = useNavigate({ from: '/records/$object' })
  return (
    <p className={styles.notice} role="status">
      <Icon of={IconUnlink} />
      <span>{t(reason)}</span>
      <button
        type="button"
        className={`${styles.plain} ${styles.accent}`}
        onClick={() => navigate({ search: sound, replace: true })}
      >
        {ui('done')}
      </button>
    </p>
  )
}
