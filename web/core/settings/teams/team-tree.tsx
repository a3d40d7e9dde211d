import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { type Team, type TeamInTree, type Teams, teamTree } from '../../people/teams-query.ts'
import { useChangeTeam } from './team-changes.ts'
import { useDropTarget } from './team-drag.ts'
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

/** The tree: a row is chosen by click or arrows, moved by dragging it on another or with Alt and an arrow. */
export function TeamTree({ teams, chosenId, onChoose, onNewBelow }: Props) {
  const t = useTexts(teamTexts)
  const change = useChangeTeam()
  const { data: sizes } = useQuery(teamSizesQuery)
  const [isDragging, setDragging] = useState(false)
  const tree = useRef<HTMLDivElement>(null)
  const rows = teamTree(teams)
  const move = (team: Team, parent: Team | null) => {
    if (team.parent === (parent?.id ?? null)) return
    const said = parent
      ? t('moved', { name: team.name, parent: parent.name })
      : t('movedTop', { name: team.name })
    void change(team, { parent: parent?.id ?? null }, said)
  }
  function onKeyDown(event: KeyboardEvent) {
    const at = rows.findIndex(({ team }) => team.id === chosenId)
    const row = rows[at]
    // Keys pressed on a button or field inside a row are its own.
    if (!row || !(event.target as HTMLElement).matches('[role=treeitem]')) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && !event.altKey) {
      const next = rows[at + step]
      if (next) onChoose(next.team.id)
      if (next) focusRow(tree.current, next.team.id)
    } else if (event.altKey && event.key === 'ArrowLeft') outdent(row, move, teams)
    else if (event.altKey && event.key === 'ArrowRight') indent(rows, at, move, teams)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className={styles.head} aria-hidden>
        <span>{t('team')}</span>
        <span className={styles.manager}>{t('manager')}</span>
        <span className={styles.number}>{t('members')}</span>
      </div>
      <div ref={tree} role="tree" aria-label={t('team')} onKeyDown={onKeyDown}>
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
      <p className={styles.keys}>{t('keys')}</p>
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

type Move = (team: Team, parent: Team | null) => void

/** Out of the team it is part of, beside that. */
function outdent({ team }: TeamInTree, move: Move, teams: Teams): void {
  const parent = teams.byId.get(team.parent ?? '')
  if (parent) move(team, teams.byId.get(parent.parent ?? '') ?? null)
}

/** Below the team that stands before it on the same level. */
function indent(rows: readonly TeamInTree[], at: number, move: Move, teams: Teams): void {
  const row = rows[at]
  const before = rows.slice(0, at).findLast((one) => one.depth <= (row?.depth ?? 0))
  if (row && before?.depth === row.depth) move(row.team, teams.byId.get(before.team.id) ?? null)
}

function focusRow(tree: HTMLElement | null, id: string): void {
  tree?.querySelector<HTMLElement>(`[data-team="${id}"]`)?.focus()
}
