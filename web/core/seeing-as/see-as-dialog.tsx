import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RoleDefinition } from '../../../shared/core/access.ts'
import type { MemberEntry } from '../../../shared/core/members-contract.ts'
import { request } from '../../platform/api/request.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import dialog from '../../platform/ui/dialog.module.css'
import { FormDialog } from '../../platform/ui/forms/form-dialog.tsx'
import { type ChosenMember, MemberChoice } from '../people/member-choice.tsx'
import { useRoleText } from '../people/role-text.ts'
import { useBeginSeeingAs } from './seeing-as-changes.ts'
import { seeingAsTexts } from './seeing-as-texts.ts'

interface Props {
  role: Pick<RoleDefinition, 'key' | 'name'>
  /** The page holds changes of the role that are not saved. */
  hasChanges?: boolean
  onClose: () => void
}

/** Asks with whose records to look as a role: at first those of somebody who holds it. */
export function SeeAsDialog({ role, hasChanges = false, onClose }: Props) {
  const t = useTexts(seeingAsTexts)
  const roleText = useRoleText()
  const begin = useBeginSeeingAs()
  const holder = useFirstHolder(role.key)
  // undefined: nothing was chosen yet.
  const [chosen, setChosen] = useState<ChosenMember | null | undefined>(undefined)
  const member = chosen === undefined ? holder : chosen
  return (
    <FormDialog
      title={t('title', { role: roleText(role.name) })}
      action={t('begin')}
      isPending={begin.isPending}
      error={begin.error}
      onSubmit={() => begin.mutate({ role: role.key, ...(member && { memberId: member.id }) })}
      onClose={onClose}
    >
      {() => (
        <>
          <p className={dialog.text}>{t('why')}</p>
          {hasChanges && <p className={dialog.text}>{t('notSaved')}</p>}
          <MemberChoice label={t('whose')} placeholder={t('myself')} chosen={member} onChange={setChosen} />
        </>
      )}
    </FormDialog>
  )
}

function useFirstHolder(role: string): ChosenMember | null {
  const { data } = useQuery({
    queryKey: ['members', 'first-holder', role],
    queryFn: ({ signal }) =>
      request<{ members: MemberEntry[] }>('/members', { query: { role, limit: 5 }, signal }),
  })
  const first = data?.members.find(({ status }) => status !== 'inactive')
  return first ? { id: first.id, name: first.name } : null
}
