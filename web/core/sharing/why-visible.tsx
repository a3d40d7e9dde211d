import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { WhyVisible as Why } from '../../../shared/core/access-contract.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { request } from '../../platform/api/request.ts'
import { inSentence } from '../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useNamedRecords } from '../marks/named-records.ts'
import { useLabel } from '../metadata/metadata.ts'
import { type ChosenMember, MemberChoice } from '../people/member-choice.tsx'
import { useRoleText } from '../people/role-text.ts'
import styles from './share-dialog.module.css'
import type { SharedRecord } from './share-requests.ts'
import { sharingTexts } from './sharing-texts.ts'

/** Whether one person sees a record, and what that comes from. */
export function WhyVisible({ object, of }: { object: ObjectDefinition; of: SharedRecord }) {
  const t = useTexts(sharingTexts)
  const sentence = useErrorSentence()
  const [member, setMember] = useState<ChosenMember | null>(null)
  const { data, error } = useQuery({
    queryKey: ['shares', of.id, 'why', member?.id],
    queryFn: ({ signal }) =>
      request<Why>(`/records/${of.object}/${of.id}/viewers/${member?.id ?? ''}`, { signal }),
    enabled: member !== null,
    staleTime: 0,
  })
  return (
    <section>
      <MemberChoice label={t('whyTitle')} placeholder={t('whyChoose')} chosen={member} onChange={setMember} />
      {error && <p className={styles.why}>{sentence(error)}</p>}
      {member && data && <Reasons why={data} name={member.name} object={object} />}
    </section>
  )
}

function Reasons({ why, name, object }: { why: Why; name: string; object: ObjectDefinition }) {
  const t = useTexts(sharingTexts)
  const reasons = useReasons(why, object)
  const verdict = why.changes ? 'seesAndEdits' : why.sees ? 'seesOnly' : 'seesNot'
  return (
    <div className={styles.why} role="status">
      <p className={styles.name}>{t(verdict, { name })}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}

/** What lets somebody see it, one sentence each; where nothing does, what stands against it. */
function useReasons(why: Why, object: ObjectDefinition): string[] {
  const t = useTexts(sharingTexts)
  const label = useLabel()
  const role = useRoleText()(why.role)
  const teams = useNamedRecords(
    'team',
    why.shares.flatMap(({ teamId }) => teamId ?? []),
  )
  const objects = inSentence(label(object.pluralLabel), t.language)
  if (!why.hasAccess) return [t('whyNoAccess')]
  if (!why.sees) {
    if (why.scope === 'none') return [t('whyNone', { role, objects })]
    return [t(why.scope === 'team' ? 'whyOnlyTeam' : 'whyOnlyOwn', { role, objects }), t('whyNotShared')]
  }
  const reach = { all: 'whyAll', team: 'whyTeam', own: 'whyOwn', none: null } as const
  const isReached =
    why.scope === 'all' || (why.scope === 'team' && why.isOwnersTeam) || (why.scope === 'own' && why.isOwner)
  const byRole = isReached ? reach[why.scope] : null
  const nameOf = (id: string | null) => teams.find((team) => team.id === id)?.title
  return [
    ...(why.isOwner ? [t('whyOwner')] : []),
    ...(byRole && !(why.isOwner && byRole === 'whyOwn') ? [t(byRole, { role, objects })] : []),
    ...why.shares.map(({ teamId, level }) => {
      const what = level === 'update' ? t('mayUpdate') : t('mayRead')
      const team = nameOf(teamId) ?? t('someone')
      return teamId === null ? t('whyShared', { what }) : t('whySharedTeam', { team, what })
    }),
    ...(why.isSeenWithAnother ? [t('whyWith')] : []),
    ...(why.changes ? [] : [t(why.changeScope === 'none' ? 'whyNoEdit' : 'whyEditsLess', { role, objects })]),
  ]
}
