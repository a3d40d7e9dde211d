/** Something with the states it had before, and those taken back. */
interface StepsBack<State> {
  past: readonly State[]
  present: State
  future: readonly State[]
}

const mostSteps = 100

export function beginSteps<State>(present: State): StepsBack<State> {
  return { past: [], present, future: [] }
}

/** Goes on to another state; what was taken back is forgotten. */
export function goOn<State>(steps: StepsBack<State>, present: State): StepsBack<State> {
  if (present === steps.present) return steps
  return { past: [...steps.past, steps.present].slice(-mostSteps), present, future: [] }
}

export function undo<State>(steps: StepsBack<State>): StepsBack<State> {
  const { past, present, future } = steps
  if (past.length === 0) return steps
  return { past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future] }
}

export function redo<State>(steps: StepsBack<State>): StepsBack<State> {
  const { past, present, future } = steps
  if (future.length === 0) return steps
  return { past: [...past, present], present: future[0]!, future: future.slice(1) }
}
