import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RoleChange } from '../../../../shared/core/access-contract.ts'
import { ApiError, plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { wayWithoutOperation } from '../../../platform/ui/ways-back.ts'
import type { ClashLine } from '../../saves/clash-store.ts'
import { type PartClash, type PartsSave, saveParts } from '../../saves/save-parts.ts'
import { sessionQuery } from '../../session/session.ts'
import { type RoleEntry, rolesQuery } from '../members/member-requests.ts'
import { useDifferenceWords } from './difference-words.ts'
import { differencesBetween, draftOf } from './role-draft.ts'
import { changedParts, objectsOf, partsAgainst, partsOfRole, withParts } from './role-parts.ts'
import { putRole, verbsQuery } from './role-requests.ts'
import { roleTexts } from './role-texts.ts'

/**
 * Saves a role for all who hold it, and offers to put it back as it was. Asks whose stays where somebody saved the same
 * of it meanwhile. `onSaved` is told the role as it is then.
 */
export function useSaveRole(role: RoleEntry, onSaved: (role: RoleEntry) => void) {
  const t = useTexts(roleTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const linesOf = useRoleLines()
  const readNow = async () => {
    const roles = await queries.fetchQuery({ ...rolesQuery, staleTime: 0 })
    const now = roles.find(({ key }) => key === role.key)
    if (now) return now
    throw new ApiError(404, { code: 'access.role-not-found', message: '' })
  }
  /** Gives the role as it is afterwards. */
  const save = async (base: RoleEntry, draft: RoleChange): Promise<RoleEntry> => {
    const change = changedParts(draftOf(base), draft)
    const parts: PartsSave<RoleEntry, unknown> = {
      base,
      change,
      partsOf: (one) => partsOfRole(draftOf(one), objectsOf(change)),
      against: (left, one) => partsAgainst(draftOf(one), left),
      send: (change, from) => putRole(role.key, withParts(draftOf(from), change), from.version),
      readNow,
      linesOf,
    }
    await saveParts(parts)
    const now = await readNow()
    // One's own role decides what is offered everywhere.
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
    onSaved(now)
    return now
  }
  const refuse = (error: unknown) => sayProblem(sentence(plainProblem(error)))
  return useMutation({
    mutationFn: (draft: RoleChange) => save(role, draft),
    onSuccess: (now) =>
      sayDone(
        t('saved', { name: now.name }),
        wayWithoutOperation(() => void save(now, draftOf(role)).catch(refuse)),
      ),
    onError: refuse,
  })
}

/** Says in which points two saves of a role differ. */
function useRoleLines() {
  const t = useTexts(roleTexts)
  const { data: verbs = [] } = useQuery(verbsQuery)
  const wordsOf = useDifferenceWords(verbs)
  return (clashes: readonly PartClash[], now: RoleEntry): ClashLine[] => {
    const theirs = draftOf(now)
    const mine = withParts(theirs, Object.fromEntries(clashes.map(({ part, mine: value }) => [part, value])))
    return differencesBetween(theirs, mine).map((difference) => {
      const key = JSON.stringify(difference)
      if (difference.kind === 'words') {
        const [name, description] = [
          t('rename'),
          (one: RoleChange) => [one.name, one.description].join(' · '),
        ]
        return { key, name, mine: description(mine), theirs: description(theirs) }
      }
      const { name, from, to } = wordsOf(difference)
      return { key, name, mine: to, theirs: from ?? opposite(difference) }
    })
  }

  function opposite(difference: Parameters<typeof wordsOf>[0]): string {
    if (difference.kind === 'verb') return wordsOf({ ...difference, to: !difference.to }).to
    if (difference.kind === 'line') return wordsOf({ ...difference, isOwn: !difference.isOwn }).to
    return ''
  }
}
