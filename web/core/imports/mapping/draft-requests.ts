import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { keepAnswer } from '../../../platform/api/keep-answer.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { importQuery } from '../import-queries.ts'
import { changeTable, savePlan, startDryRun, startImport } from '../import-requests.ts'
import type { ImportOutput, ImportPlanOutput, ImportTableInput } from '../import-types.ts'

/** A plan that was changed on the screen and not sent yet. */
interface Unsaved {
  current: ImportPlanOutput | null
}

/**
 * What is asked of the server while an import is prepared. Each request first sends the plan as it stands,
 * and one follows the other, so that an older plan never overtakes a newer one.
 */
export function useDraftRequests(id: string, unsaved: Unsaved, onPlan: (plan: ImportPlanOutput) => void) {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const keep = (answer: ImportOutput) => keepAnswer(queries, importQuery(id).queryKey, answer)
  const complain = (error: unknown) => sayProblem(sentence(error))
  const common = { scope: { id: `import-${id}` } }

  const tryOut = useMutation({
    ...common,
    mutationFn: () => flush(id, unsaved).then(() => startDryRun(id)),
    onSuccess: keep,
  })
  const reread = useMutation({
    ...common,
    mutationFn: ({ table, change }: { table: number; change: ImportTableInput }) =>
      flush(id, unsaved).then(() => changeTable(id, table, change)),
    onSuccess: (answer) => {
      onPlan(answer.plan)
      keep(answer)
      tryOut.mutate()
    },
    onError: complain,
  })
  const start = useMutation({
    ...common,
    mutationFn: () => flush(id, unsaved).then(() => startImport(id)),
    onSuccess: keep,
    onError: complain,
  })
  return { tryOut, reread, start }
}

/** Sends a plan that was changed and not sent yet. */
export async function flush(id: string, unsaved: Unsaved): Promise<void> {
  const plan = unsaved.current
  if (plan === null) return
  await savePlan(id, plan)
  if (unsaved.current === plan) unsaved.current = null
}
