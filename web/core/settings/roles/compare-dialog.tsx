import { Input, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import type { RoleEntry } from '../members/member-requests.ts'
import { useRoleText } from '../role-text.ts'
import { RowChoice } from '../row-choice.tsx'
import styles from './role-aside.module.css'
import { DifferenceLines } from './role-differences.tsx'
import { differencesBetween, draftOf } from './role-draft.ts'
import { roleTexts } from './role-texts.ts'

interface Props {
  roles: readonly RoleEntry[]
  first: RoleEntry
  onClose: () => void
}

/** Two roles side by side: only what differs, from the first to the second. */
export function CompareDialog({ roles, first, onClose }: Props) {
  const t = useTexts(roleTexts)
  const [from, setFrom] = useState(first.key)
  const [to, setTo] = useState(
    (roles.find((role) => role.key !== first.key && !role.administrator) ?? first).key,
  )
  const [a, b] = [from, to].map((key) => roles.find((role) => role.key === key))
  if (!a || !b) return null
  const differences = differencesBetween(draftOf(a), draftOf(b)).filter(({ kind }) => kind !== 'words')
  const isWhole = a.administrator || b.administrator
  return (
    <Modal opened onClose={onClose} title={t('compareTitle')} size={520}>
      <div className={dialog.form}>
        <RoleField label={t('compareFrom')} roles={roles} value={from} onChange={setFrom} />
        <RoleField label={t('compareTo')} roles={roles} value={to} onChange={setTo} />
        <div className={styles.compared}>
          {isWhole && from !== to ? (
            <p className={styles.note}>{t('compareAdministrator')}</p>
          ) : differences.length === 0 ? (
            <p className={styles.note}>{t('compareSame')}</p>
          ) : (
            <DifferenceLines differences={differences} />
          )}
        </div>
      </div>
    </Modal>
  )
}

interface FieldProps {
  label: string
  roles: readonly RoleEntry[]
  value: string
  onChange: (key: string) => void
}

function RoleField({ label, roles, value, onChange }: FieldProps) {
  const t = useTexts(roleTexts)
  const roleText = useRoleText()
  return (
    <Input.Wrapper label={label}>
      <RowChoice
        look="field"
        label={label}
        none={t('nothing')}
        value={value}
        options={roles.map(({ key, name }) => ({ value: key, text: roleText(name) }))}
        onChange={onChange}
      />
    </Input.Wrapper>
  )
}
