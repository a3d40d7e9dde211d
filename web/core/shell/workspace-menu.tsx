import { IconSelector } from '@tabler/icons-react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { MenuOf } from '../../platform/ui/menu/menu-of.tsx'
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
  const enter = useSwitchWorkspace()

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
    <MenuOf
      label={t('switchWorkspace')}
      position="bottom-start"
      target={
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
      }
      groups={[
        {
          heading: t('workspaces'),
          entries: workspaces.map(({ id, name }) => ({
            id,
            text: name,
            isChosen: id === workspace.id,
            act: () => id !== workspace.id && enter(id),
          })),
        },
      ]}
    />
  )
}
