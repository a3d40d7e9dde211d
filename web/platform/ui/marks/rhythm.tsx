import type { IsoDate } from '../../../../shared/platform/dates.ts'
import { useTexts } from '../../i18n/texts.ts'
import { uiTexts } from '../ui-texts.ts'

/** What happened in one week: how often something was written down of us, and of them. */
export interface RhythmWeek {
  /** Its first day. */
  start: IsoDate
  ours: number
  /** Absent where it is not known who of the two it came from. */
  theirs?: number
}

interface Props {
  /** The last weeks, the oldest first. */
  weeks: readonly RhythmWeek[]
  height?: number
}

const bar = 3
const gap = 2

/**
 * Weeks of contact: above the line what we did, below it what they answered, a dot where nothing happened.
 * Where only one side is known, only that side is drawn.
 */
export function Rhythm({ weeks, height = 17 }: Props) {
  const t = useTexts(uiTexts)
  const knowsBoth = weeks.some(({ theirs }) => theirs !== undefined)
  const line = knowsBoth ? height / 2 : height - 2
  const most = Math.max(1, ...weeks.flatMap(({ ours, theirs = 0 }) => [ours, theirs]))
  const room = line - 1.5
  const tall = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * room))
  const width = weeks.length * (bar + gap) - gap
  const count = weeks.reduce((sum, { ours, theirs = 0 }) => sum + ours + theirs, 0)
  const active = weeks.filter(({ ours, theirs = 0 }) => ours + theirs > 0).length
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('rhythm', { count, active, of: weeks.length })}
    >
      {weeks.map((week, at) => (
        <Week
          key={week.start}
          week={week}
          x={at * (bar + gap)}
          line={line}
          knowsBoth={knowsBoth}
          tall={tall}
        />
      ))}
    </svg>
  )
}

interface WeekProps {
  week: RhythmWeek
  x: number
  /** How far down the line is. */
  line: number
  knowsBoth: boolean
  tall: (count: number) => number
}

function Week({ week: { ours, theirs = 0 }, x, line, knowsBoth, tall }: WeekProps) {
  if (ours + theirs === 0) return <circle cx={x + bar / 2} cy={line} r={1} fill="var(--ink-4)" />
  const color = knowsBoth ? 'var(--ink-4)' : 'var(--mark)'
  return (
    <>
      <rect x={x} y={line - tall(ours)} width={bar} height={tall(ours)} rx={0.75} fill={color} />
      <rect x={x} y={line + 1} width={bar} height={tall(theirs)} rx={0.75} fill="var(--mark)" />
    </>
  )
}
