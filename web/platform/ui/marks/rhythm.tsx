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
  /** How wide a week is drawn. */
  bar?: number
}

const gap = 2

/**
 * Weeks of contact: above the line what we did, below it what they answered, a dot where nothing happened.
 * Where only one side is known, only that side is drawn. Three strokes in all: a board has hundreds of them.
 */
export function Rhythm({ weeks, height = 17, bar = 3 }: Props) {
  const t = useTexts(uiTexts)
  const knowsBoth = weeks.some(({ theirs }) => theirs !== undefined)
  const line = knowsBoth ? height / 2 : height - 2
  const most = Math.max(1, ...weeks.flatMap(({ ours, theirs = 0 }) => [ours, theirs]))
  const room = line - 1.5
  const tall = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * room))
  const width = weeks.length * (bar + gap) - gap
  const count = weeks.reduce((sum, { ours, theirs = 0 }) => sum + ours + theirs, 0)
  const active = weeks.filter(({ ours, theirs = 0 }) => ours + theirs > 0).length
  const bars = (side: (week: RhythmWeek) => number, toward: 1 | -1, from: number) =>
    strokes(weeks, (week, at) => {
      const length = tall(side(week))
      return length > 0 && `M${at * (bar + gap) + bar / 2} ${from}v${toward * length}`
    })
  const dots = strokes(
    weeks,
    ({ ours, theirs = 0 }, at) => ours + theirs === 0 && `M${at * (bar + gap) + bar / 2} ${line}h0`,
  )
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('rhythm', { count, active, of: weeks.length })}
    >
      <path d={dots} stroke="var(--ink-4)" strokeWidth={2} strokeLinecap="round" />
      <path
        d={bars(({ ours }) => ours, -1, line)}
        stroke={knowsBoth ? 'var(--ink-4)' : 'var(--mark)'}
        strokeWidth={bar}
      />
      <path d={bars(({ theirs = 0 }) => theirs, 1, line + 1)} stroke="var(--mark)" strokeWidth={bar} />
    </svg>
  )
}

function strokes(weeks: readonly RhythmWeek[], draw: (week: RhythmWeek, at: number) => string | false) {
  return weeks.flatMap((week, at) => draw(week, at) || []).join('')
}
