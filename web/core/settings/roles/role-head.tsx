import { IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RoleChange } from '../../../../shared/core/access-contract.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { textOf } from '../../../platform/ui/forms/checked-form.ts'
import { FormDialog } from '../../../platform/ui/forms/form-dialog.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { PersonMark } from '../../../platform/ui/mark.tsx'
import menu from '../../../platform/ui/rows/row-tool.module.css'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useRoleText } from '../../people/role-text.ts'
import type { MembersPage, RoleEntry } from '../members/member-requests.ts'
import styles from './role-head.module.css'
import { RoleNameFields } from './role-name-fields.tsx'
import { roleTexts } from './role-texts.ts'

interface Props {
  role: RoleEntry
  draft: RoleChange
  onChange: ((draft: RoleChange) => void) | null
}

/** What the role is called, what it is for, and who holds it. */
export function RoleHead({ role, draft, onChange }: Props) {
  const t = useTexts(roleTexts)
  const roleText = useRoleText()
  const [isNaming, setNaming] = useState(false)
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h2 className={`${styles.title} strong`}>{roleText(draft.name)}</h2>
        {onChange && (
          <button
            type="button"
            className={menu.tool}
            aria-label={t('rename')}
            onClick={() => setNaming(true)}
          >
            <Icon of={IconPencil} size={15} />
          </button>
        )}
        <span className={styles.space} />
        <Holders role={role} />
      </div>
      {draft.description && <p className={styles.why}>{roleText(draft.description)}</p>}
      {role.administrator && <p className={styles.why}>{t('administratorWhy')}</p>}
      {isNaming && onChange && (
        <NameDialog draft={draft} onChange={onChange} onClose={() => setNaming(false)} />
      )}
    </header>
  )
}

const shownAtMost = 5

function Holders({ role }: { role: RoleEntry }) {
  const t = useTexts(roleTexts)
  const { data } = useQuery({
    queryKey: ['members', 'holders', role.key],
    queryFn: ({ signal }) =>
      request<MembersPage>('/members', { query: { role: role.key, limit: shownAtMost }, signal }),
  })
  return (
    <span className={styles.holders}>
      {data?.members.map((member) => (
        <span key={member.id} title={member.name} className={styles.holder}>
          <PersonMark id={member.id} name={member.name} size={24} />
        </span>
      ))}
      <span className={styles.count}>{t('people', { count: role.members })}</span>
    </span>
  )
}

interface NameProps {
  draft: RoleChange
  onChange: (draft: RoleChange) => void
  onClose: () => void
}

function NameDialog({ draft, onChange, onClose }: NameProps) {
  const t = useTexts(roleTexts)
  const roleText = useRoleText()
  const ui = useTexts(uiTexts)
  const shown = { name: roleText(draft.name), description: roleText(draft.description ?? '') }
  function submit(values: FormData) {
    // What was left as it is shown goes on speaking every reader's language.
    const written = { name: textOf(values, 'name'), description: textOf(values, 'description') }
    onChange({
      ...draft,
      ...(written.name !== shown.name && { name: written.name }),
      ...(written.description !== shown.description && { description: written.description }),
    })
    onClose()
  }
  return (
    <FormDialog title={t('rename')} action={ui('done')} onSubmit={submit} onClose={onClose}>
      {(problem) => <RoleNameFields {...shown} problem={problem} />}
    </FormDialog>
  )
}
