import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { type Team, type Teams, teamTree } from '../../people/teams-query.ts'
import { useChangeTeam } from './team-changes.ts'
import { useDropTarget } from './team-drag.ts'
import { treeKey } from './team-keys.ts'
import { teamSizesQuery } from './team-members.ts'
import { TeamRow } from './team-row.tsx'
import { teamTexts } from './team-texts.ts'
import styles from './team-tree.module.css'

interface Props {
  teams: Teams
  chosenId: string | null
  onChoose: (id: string) => void
  onNewBelow: (team: Team) => void
}

/** The tree: a row is chosen by click or arrows, moved by dragging it on another or with Alt and an arrow, which is said. */
export function TeamTree({ teams, chosenId, onChoose, onNewBelow }: Props) {
  const t = useTexts(teamTexts)
  const change = useChangeTeam()
  const { data: sizes } = useQuery(teamSizesQuery)
  const [isDragging, setDragging] = useState(false)
  const tree = useRef<HTMLDivElement>(null)
  const keysId = useId()
  const rows = teamTree(teams)
  const move = (team: Team, parent: Team | null) => {
    if (team.parent === (parent?.id ?? null)) return
    const said = parent
      ? t('moved', { name: team.name, parent: parent.name })
      : t('movedTop', { name: team.name })
    void change(team, { parent: parent?.id ?? null }, said)
  }
  // A row that stands elsewhere after its move is put there anew, and would be left by the focus.
  const held = useRef<string | null>(null)
  useEffect(() => {
    if (held.current !== null && document.activeElement === document.body)
      focusRow(tree.current, held.current)
  })
  function onKeyDown(event: KeyboardEvent) {
    // Keys pressed on a button or field inside a row are its own.
    if (!(event.target as HTMLElement).matches('[role=treeitem]')) return
    const at = rows.findIndex(({ team }) => team.id === chosenId)
    const asked = treeKey(rows, at, event)
    if (asked === null) return
    event.preventDefault()
    if ('cannot' in asked) return sayProblem(t(asked.cannot, { name: rows[at]?.team.name ?? '' }))
    const team = 'go' in asked ? asked.go : asked.move
    held.current = team.id
    if ('move' in asked) return move(team, asked.below)
    onChoose(team.id)
    focusRow(tree.current, team.id)
  }
  return (
    <>
      <div className={styles.head} aria-hidden>
        <span>{t('team')}</span>
        <span className={styles.manager}>{t('manager')}</span>
        <span className={styles.number}>{t('members')}</span>
      </div>
      <div
        ref={tree}
        role="tree"
        aria-label={t('team')}
        aria-describedby={keysId}
        onKeyDown={onKeyDown}
        onPointerDown={() => {
          held.current = null
        }}
      >
        {rows.map(({ team, depth }) => (
          <TeamRow
            key={team.id}
            team={team}
            teams={teams}
            depth={depth}
            size={sizes?.get(team.id) ?? 0}
            isChosen={team.id === chosenId}
            onChoose={() => onChoose(team.id)}
            onNewBelow={() => onNewBelow(team)}
            onMove={move}
            onDragging={setDragging}
          />
        ))}
      </div>
      {isDragging && <TopLevel onDrop={(team) => move(team, null)} teams={teams} />}
      <p id={keysId} className={styles.keys}>
        {t('keys')}
      </p>
    </>
  )
}

function TopLevel({ onDrop, teams }: { onDrop: (team: Team) => void; teams: Teams }) {
  const t = useTexts(teamTexts)
  const { ref, isOver } = useDropTarget({ accepts: () => true, onDrop, teams })
  return (
    <div ref={ref} className={styles.top} data-over={isOver || undefined}>
      {t('dropTop')}
    </div>
  )
}

function focusRow(tree: HTMLElement | null, id: string): void {
  tree?.querySelector<HTMLElement>(`[data-team="${id}"]`)?.focus()
}
