import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query'
import type { MemberChange, MemberEntry } from '../../../../shared/core/members-contract.ts'
import { plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { wayWithoutOperation } from '../../../platform/ui/ways-back.ts'
import {
  changeMember,
  deactivateMember,
  type MembersPage,
  reactivateMember,
  revokeInvitation,
} from './member-requests.ts'
import { memberTexts } from './member-texts.ts'

interface Change {
  member: MemberEntry
  change: MemberChange
  /** What is said afterwards. */
  said: string
  /** A refusal is told where the change was asked for. */
  isToldThere?: boolean
}

/** Changes a member's name, role or team: at once on the screen, with an undo, and back if it is refused. */
export function useChangeMember() {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const mutation = useMutation({
    mutationFn: ({ member, change }: Change) => changeMember(member.id, change),
    onMutate: ({ member, change }) => {
      showMember(queries, withChange(member, change))
      return member
    },
    onSuccess: (_answer, { member, change, said }) => {
      const back = Object.fromEntries(
        Object.keys(change).map((name) => [name, member[name as keyof MemberChange]]),
      ) as MemberChange
      sayDone(
        said,
        wayWithoutOperation(() => undo(member, change, back)),
      )
    },
    onError: (error, { member, isToldThere }) => {
      showMember(queries, member)
      if (isToldThere) return
      sayProblem(sentence(plainProblem(error)))
    },
    onSettled: () => refreshMembers(queries),
  })
  function undo(member: MemberEntry, change: MemberChange, back: MemberChange) {
    showMember(queries, withChange(member, back))
    changeMember(member.id, back)
      .catch((error) => {
        showMember(queries, withChange(member, change))
        sayProblem(sentence(plainProblem(error)))
      })
      .finally(() => refreshMembers(queries))
  }
  return mutation
}

/** Gives access again; offers to take it back. */
export function useReactivate() {
  const t = useTexts(memberTexts)
  return useMemberVerb(
    (member: MemberEntry) => reactivateMember(member.id),
    (member) => t('reactivated', { name: member.name }),
    (member) => deactivateMember(member.id),
  )
}

export function useRevoke() {
  const t = useTexts(memberTexts)
  return useMemberVerb(
    ({ invitationId }: MemberEntry & { invitationId: string }) => revokeInvitation(invitationId),
    (member) => t('revoked', { name: member.name }),
  )
}

function useMemberVerb<M extends MemberEntry>(
  act: (member: M) => Promise<unknown>,
  say: (member: M) => string,
  undo?: (member: M) => Promise<unknown>,
) {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const settle = (done: Promise<unknown>) =>
    done.catch((error) => sayProblem(sentence(plainProblem(error)))).finally(() => refreshMembers(queries))
  return (member: M) =>
    void settle(
      act(member).then(() =>
        sayDone(say(member), undo && wayWithoutOperation(() => void settle(undo(member)))),
      ),
    )
}

function withChange(member: MemberEntry, change: MemberChange): MemberEntry {
  const { name = member.name, role = member.role, team = member.team } = change
  return { ...member, name, role, team }
}

type Queries = ReturnType<typeof useQueryClient>

/** Reads everything about members anew. */
export function refreshMembers(queries: Queries): Promise<unknown> {
  const touched = ['members', 'waiting', 'invitations', 'roles']
  return Promise.all([
    ...touched.map((area) => queries.invalidateQueries({ queryKey: [area] })),
    queries.invalidateQueries({ queryKey: ['records', 'member'] }),
    queries.invalidateQueries({ queryKey: ['records', 'team'] }),
  ])
}

function showMember(queries: Queries, member: MemberEntry): void {
  queries.setQueriesData<InfiniteData<MembersPage>>({ queryKey: ['members'] }, (known) =>
    known === undefined || !('pages' in known)
      ? known
      : {
          ...known,
          pages: known.pages.map((page) => ({
            ...page,
            members: page.members.map((one) => (one.id === member.id ? member : one)),
          })),
        },
  )
}
