import { IconGripVertical, IconUsersGroup } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import type { Team, Teams } from '../../people/teams-query.ts'
import { isWithin, useTeamRowDrag } from './team-drag.ts'
import { TeamMenu } from './team-menu.tsx'
import { teamTexts } from './team-texts.ts'
import styles from './team-tree.module.css'

interface Props {
  team: Team
  teams: Teams
  depth: number
  size: number
  isChosen: boolean
  onChoose: () => void
  onNewBelow: () => void
  onMove: (team: Team, parent: Team | null) => void
  onDragging: (isDragging: boolean) => void
}

/** One team of the tree. */
export function TeamRow(props: Props) {
  const { team, teams, depth, size, isChosen, onChoose, onNewBelow, onMove, onDragging } = props
  const t = useTexts(teamTexts)
  const { ref, isOver, isDragged } = useTeamRowDrag(
    team,
    { teams, accepts: (other) => !isWithin(team, other, teams), onDrop: (other) => onMove(other, team) },
    onDragging,
  )
  const manager = team.manager === null ? null : (teams.related[team.manager]?.title ?? null)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around handles the keys
    <div
      ref={ref}
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      data-team={team.id}
      data-over={isOver || undefined}
      data-dragged={isDragged || undefined}
      className={styles.row}
      onClick={onChoose}
    >
      <span className={styles.name} style={{ paddingLeft: depth * 20 }}>
        <span className={styles.grip} title={t('drag', { name: team.name })}>
          <Icon of={IconGripVertical} size={14} />
        </span>
        <Icon of={IconUsersGroup} size={15} />
        <span className={styles.word}>
          <Name>{team.name}</Name>
        </span>
      </span>
      <span className={styles.manager}>{manager !== null && <Name>{manager}</Name>}</span>
      <span className={styles.number}>{size > 0 && size}</span>
      <TeamMenu team={team} teams={teams} onNewBelow={onNewBelow} onMove={onMove} />
    </div>
  )
}
