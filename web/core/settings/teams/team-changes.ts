import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import type { BatchItem } from '../../../../shared/core/records.ts'
import { plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { useObject } from '../../metadata/metadata.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
import { type Team, type Teams, teamsQuery } from '../../people/teams-query.ts'
import { writeBatch } from '../../record-requests.ts'
import { saveRecord } from '../../records/edit/save-record.ts'
import { refreshMembers } from '../members/member-changes.ts'

type TeamChange = Partial<Pick<Team, 'name' | 'parent' | 'manager'>>

/** Changes a team as `useSaveTeam` does, and tells of a refusal in the corner. */
export function useChangeTeam() {
  const sentence = useErrorSentence()
  const save = useSaveTeam()
  return (team: Team, values: TeamChange, said: string): Promise<void> =>
    save(team, values, said).catch((error) => sayProblem(sentence(plainProblem(error))))
}

/**
 * Changes a team at once on the screen, offers to take it back, and goes back itself if it is refused, with what
 * refused it. Asks whose stays where somebody changed the same of it meanwhile.
 */
export function useSaveTeam() {
  const queries = useQueryClient()
  const object = useObject('team')
  const { wayBack } = useTakeBack()
  return async (team: Team, values: TeamChange, said: string): Promise<void> => {
    showTeam(queries, { ...team, ...values })
    try {
      const saved = object && (await saveRecord(object, { record: { ...team, title: team.name }, values }))
      sayDone(said, wayBack(saved?.operationId, { after: () => refreshMembers(queries) }))
    } catch (error) {
      showTeam(queries, team)
      throw error
    } finally {
      await refreshMembers(queries)
    }
  }
}

/** Deletes a team after its members and teams have moved to where it stood; all of it can be taken back. */
export function useDeleteTeam() {
  const queries = useQueryClient()
  const { takeBack, wayBack } = useTakeBack()
  const sentence = useErrorSentence()
  async function remove(
    team: Team,
    inside: { memberIds: readonly string[]; teamIds: readonly string[] },
    said: string,
  ): Promise<void> {
    const done: string[] = []
    const write = async (object: string, items: BatchItem[]) => {
      if (items.length === 0) return
      const { results, operationId } = await writeBatch(object, items)
      if (results.some(({ status }) => status !== 'failed')) done.push(operationId)
      const failed = results.find((result) => result.status === 'failed')
      if (failed?.status === 'failed') throw failed.error
    }
    const after = () => refreshMembers(queries)
    const say = (error: unknown) => sayProblem(sentence(error))
    try {
      await write('member', moves(inside.memberIds, { team: team.parent }))
      await write('team', moves(inside.teamIds, { parent: team.parent }))
      await write('team', [{ action: 'delete', id: team.id }])
      sayDone(said, wayBack(done, { after }))
    } catch (error) {
      say(error)
      // Half a deletion is worse than none; what cannot be taken back of it is told.
      if (done.length > 0) takeBack({ operationIds: done, after, isQuiet: true })
    }
    await refreshMembers(queries)
  }
  return remove
}

function moves(ids: readonly string[], values: Record<string, unknown>): BatchItem[] {
  return ids.map((id) => ({ action: 'update', id, values }))
}

function showTeam(queries: QueryClient, team: Team): void {
  queries.setQueryData<Teams>(teamsQuery.queryKey, (known) => {
    if (known === undefined) return known
    const list = known.list
      .map((one) => (one.id === team.id ? team : one))
      .toSorted((a, b) => a.name.localeCompare(b.name))
    return { ...known, list, byId: new Map(list.map((one) => [one.id, one])) }
  })
}
