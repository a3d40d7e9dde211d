import { IconSelector } from '@tabler/icons-react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { latePart } from '../../platform/ui/late-part.ts'
import { PersonMark } from '../../platform/ui/mark.tsx'
import { Menu } from '../../platform/ui/menu.tsx'
import { Name } from '../../platform/ui/name.tsx'
import { useSession } from '../session/session.ts'
import { shellTexts } from './shell-texts.ts'
import styles from './sidebar.module.css'

const PersonEntries = latePart(async () => (await import('./person-entries.tsx')).PersonEntries)

/** The signed-in person: language, theme, density, profile, keyboard, sign out. */
export function PersonMenu({ onKeyboardHelp }: { onKeyboardHelp: () => void }) {
  const t = useTexts(shellTexts)
  const { member } = useSession()
  return (
    <Menu position="top-start" width={264}>
      <Menu.Target>
        <button type="button" className={`${styles.menu} ${styles.person}`} {...PersonEntries.onReach}>
          <span className={styles.told}>{t('personMenu')}: </span>
          <PersonMark id={member.id} name={member.name} size={24} />
          <span className={styles.word}>
            <Name>{member.name}</Name>
          </span>
          <Icon of={IconSelector} size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <PersonEntries onKeyboardHelp={onKeyboardHelp} />
      </Menu.Dropdown>
    </Menu>
  )
}
