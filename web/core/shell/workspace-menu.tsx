import { IconCheck, IconSelector } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Menu } from '../../platform/ui/menu.tsx'
import { Name } from '../../platform/ui/name.tsx'
import { useSession } from '../session/session.ts'
import { useSwitchWorkspace } from '../session/session-changes.ts'
import { shellTexts } from './shell-texts.ts'
import styles from './sidebar.module.css'
import { WorkspaceMark } from './workspace-mark.tsx'

/** The workspace's name, and the way to another one for people who are in several. */
export function WorkspaceMenu() {
  const t = useTexts(shellTexts)
  const { workspace, workspaces } = useSession()
  const navigate = useNavigate()
  const change = useSwitchWorkspace()
  const enter = (id: string) => change.mutate(id, { onSuccess: () => navigate({ to: '/' }) })

  if (workspaces.length < 2) {
    return (
      <div className={`${styles.menu} ${styles.workspace} strong`}>
        <WorkspaceMark />
        <span className={styles.word}>
          <Name>{workspace.name}</Name>
        </span>
      </div>
    )
  }
  return (
    <Menu position="bottom-start" width={220}>
      <Menu.Target>
        <button
          type="button"
          className={`${styles.menu} ${styles.workspace} strong`}
          aria-label={t('switchWorkspace')}
        >
          <WorkspaceMark />
          <span className={styles.word}>
            <Name>{workspace.name}</Name>
          </span>
          <Icon of={IconSelector} size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('workspaces')}</Menu.Label>
        {workspaces.map((other) => (
          <Menu.Item
            key={other.id}
            onClick={() => enter(other.id)}
            disabled={other.id === workspace.id}
            rightSection={other.id === workspace.id ? <Icon of={IconCheck} size={14} /> : undefined}
          >
            <Name>{other.name}</Name>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
