import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { InvitationMatch, MemberEntry } from '../../../../shared/core/members-contract.ts'
import { matchesQuery, waitingQuery } from './member-requests.ts'
import { type Addressee, readAddresses } from './read-addresses.ts'
import { isNoAddress } from './waiting-list.tsx'
import { type Answers, whoIsMeant } from './who-is-meant.ts'

/** Somebody who is written down, and which member they are: null is somebody new, undefined the server's to say. */
interface WrittenInvitee extends Addressee {
  memberId?: string | null
  team?: string | null
}

/** Who is about to be invited: this member, or whoever is written and, where they are listed, those who wait. */
export function useInvitees(member: MemberEntry | undefined, listsWaiting: boolean) {
  const queries = useQueryClient()
  const [text, setText] = useState(member?.email ?? '')
  const [boxes, setBoxes] = useState<Readonly<Record<string, string>>>({})
  const [answers, setAnswers] = useState<Answers>({})
  const waiting = useQuery({ ...waitingQuery, enabled: listsWaiting })
  const { people, wrong } = readAddresses(text)
  const asked = matchesQuery(people)
  const { data: matches = [] } = useQuery({
    ...asked,
    enabled: !member && people.length > 0,
    placeholderData: (before) => before,
  })
  const members = waiting.data?.members ?? []
  const addresses = Object.fromEntries(members.map(({ id, email }) => [id, boxes[id] ?? email ?? '']))
  const filled = members.flatMap(({ id, team }) => {
    const [one] = readAddresses(addresses[id]!).people
    return one === undefined ? [] : [{ email: one.email, memberId: id, team }]
  })
  const written = members.length === 0 ? people : people.filter(({ email }) => !isAmong(filled, email))
  const ofMember = member && people.slice(0, 1).map((one) => ({ ...one, memberId: member.id }))

  /** Everybody with who they are; null where that has to be said first. */
  async function whoTheyAre(): Promise<WrittenInvitee[] | null> {
    if (ofMember) return ofMember
    const known = people.length === 0 ? [] : await queries.fetchQuery(asked).catch(() => [])
    const named = written.map((person) => withMember(person, known, answers))
    return named.includes(null) ? null : [...filled, ...named.filter((one) => one !== null)]
  }
  return {
    text,
    setText,
    wrong: [...wrong, ...Object.values(addresses).filter(isNoAddress)],
    people: ofMember ?? [...filled, ...written],
    written,
    matches: matches.filter((one) => isAmong(written, one.email)),
    answers,
    answer: (email: string, memberId: string) => setAnswers({ ...answers, [email]: memberId }),
    waiting: { members, isAll: waiting.data?.isAll ?? true, addresses },
    writeAddress: (memberId: string, address: string) => setBoxes({ ...boxes, [memberId]: address }),
    whoTheyAre,
  }
}

function withMember(
  person: Addressee,
  matches: readonly InvitationMatch[],
  answers: Answers,
): WrittenInvitee | null {
  const match = matches.find(({ email }) => email.toLowerCase() === person.email.toLowerCase())
  if (match === undefined) return person
  const meant = whoIsMeant(match, answers)
  if (meant === undefined) return null
  // Whoever is here already stays as they are called.
  return meant === '' ? { ...person, memberId: null } : { email: person.email, memberId: meant }
}

function isAmong(people: readonly Addressee[], email: string): boolean {
  return people.some((one) => one.email.toLowerCase() === email.toLowerCase())
}
