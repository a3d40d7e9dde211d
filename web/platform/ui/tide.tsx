import { useId } from 'react'

export type TideState = { kind: 'open'; step: number; steps: number } | { kind: 'won' } | { kind: 'lost' }

/**
 * The stage glyph. A ring filled from the bottom to step/(steps+1); won is a solid green disc with a
 * check, lost a dashed ring with a bar. Shape tells the stage, so it reads without colour.
 */
export function Tide({ state, size = 14 }: { state: TideState; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden>
      {state.kind === 'won' && <Won />}
      {state.kind === 'lost' && <Lost />}
      {state.kind === 'open' && <Open level={state.step / (state.steps + 1)} />}
    </svg>
  )
}

function Open({ level }: { level: number }) {
  const clip = useId()
  const bowl = { top: 2.4, bottom: 11.6 }
  const surface = bowl.bottom - (bowl.bottom - bowl.top) * Math.min(1, Math.max(0, level))
  return (
    <>
      <clipPath id={clip}>
        <circle cx="7" cy="7" r="4.6" />
      </clipPath>
      <circle cx="7" cy="7" r="6" fill="none" stroke="var(--mark)" strokeWidth="1.3" />
      <g clipPath={`url(#${clip})`}>
        <rect
          x="2"
          width="10"
          height="10"
          fill="var(--mark)"
          style={{ transform: `translateY(${surface}px)`, transition: 'transform var(--d-3) var(--ease)' }}
        />
      </g>
    </>
  )
}

function Won() {
  return (
    <>
      <circle cx="7" cy="7" r="6.5" fill="var(--good)" />
      <path
        d="M4.2 7.2 6.2 9.2 9.8 5.2"
        fill="none"
        stroke="var(--sheet)"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  )
}

function Lost() {
  return (
    <>
      <circle
        cx="7"
        cy="7"
        r="5.8"
        fill="none"
        stroke="var(--ink-3)"
        strokeWidth="1.4"
        strokeDasharray="2.2 1.7"
      />
      <path d="M4.6 7h4.8" stroke="var(--ink-3)" strokeWidth="1.5" strokeLinecap="round" />
    </>
  )
}
