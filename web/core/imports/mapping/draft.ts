import { useEffect, useRef, useState } from 'react'
import type { ImportOutput, ImportPlanOutput, ImportTableInput, PlanPart } from '../import-types.ts'
import { flush, useDraftRequests } from './draft-requests.ts'
import { withPart } from './plan-changes.ts'

const patienceMs = 400

/** An import that is being prepared: its plan as it stands on the screen, saved and tried out after each change. */
export interface Draft {
  draft: ImportOutput
  plan: ImportPlanOutput
  /** Is what the server knows the plan on the screen? */
  isSaved: boolean
  /** Why the plan could not be saved or tried out; null when it could. */
  refusal: unknown
  change: (plan: ImportPlanOutput) => void
  changePart: (at: number, part: PlanPart) => void
  changeTable: (table: number, change: ImportTableInput) => void
  isReading: boolean
  start: () => void
  isStarting: boolean
  retry: () => void
}

/** Keeps a draft and its dry run up to date with what the person changes. */
export function useDraft(draft: ImportOutput): Draft {
  const [plan, setPlan] = useState(draft.plan)
  const unsaved = useRef<ImportPlanOutput | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { tryOut, reread, start } = useDraftRequests(draft.id, unsaved, setPlan)

  function change(next: ImportPlanOutput) {
    setPlan(next)
    unsaved.current = next
    clearTimeout(timer.current)
    timer.current = setTimeout(() => tryOut.mutate(), patienceMs)
  }

  const isTried = draft.dryRun !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens on an untried draft
  useEffect(() => {
    if (!isTried && draft.plan.parts.length > 0) tryOut.mutate()
    return () => {
      clearTimeout(timer.current)
      void flush(draft.id, unsaved).catch(() => {})
    }
  }, [])

  return {
    draft,
    plan,
    isSaved: unsaved.current === null && !tryOut.isPending,
    refusal: tryOut.error,
    change,
    changePart: (at, part) => change(withPart(plan, at, part)),
    changeTable: (table, to) => reread.mutate({ table, change: to }),
    isReading: reread.isPending,
    start: () => start.mutate(),
    isStarting: start.isPending,
    retry: () => tryOut.mutate(),
  }
}
