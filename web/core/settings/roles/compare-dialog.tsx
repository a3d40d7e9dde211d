import { Input } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Drawer } from '../../../platform/ui/drawer.tsx'
import { RowChoice } from '../../../platform/ui/forms/row-choice.tsx'
import { useRoleText } from '../../people/role-text.ts'
import type { RoleEntry } from '../members/member-requests.ts'
import { useDifferenceWords } from './difference-words.ts'
import styles from './role-aside.module.css'
import { differencesBetween, draftOf, type RoleDifference } from './role-draft.ts'
import { verbsQuery } from './role-requests.ts'
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
  const differences = differencesBetween(draftOf(a), draftOf(b)).filter(
    ({ kind }) => kind !== 'words' && kind !== 'line',
  )
  const isWhole = a.administrator || b.administrator
  return (
    <Drawer onClose={onClose} title={t('compareTitle')} size={640}>
      <div className={dialog.form}>
        <div className={styles.pair}>
          <RoleField label={t('compareFrom')} roles={roles} value={from} onChange={setFrom} />
          <RoleField label={t('compareTo')} roles={roles} value={to} onChange={setTo} />
        </div>
        <div className={styles.compared}>
          {isWhole && from !== to ? (
            <p className={styles.note}>{t('compareAdministrator')}</p>
          ) : differences.length === 0 ? (
            <p className={styles.note}>{t('compareSame')}</p>
          ) : (
            <SideBySide differences={differences} a={a.name} b={b.name} />
          )}
        </div>
      </div>
    </Drawer>
  )
}

interface SideProps {
  differences: readonly RoleDifference[]
  /** Names of the two roles, as they are stored. */
  a: string
  b: string
}

function SideBySide({ differences, a, b }: SideProps) {
  const t = useTexts(roleTexts)
  const roleText = useRoleText()
  const { data: verbs = [] } = useQuery(verbsQuery)
  const wordsOf = useDifferenceWords(verbs)
  const opposite = (difference: RoleDifference) =>
    difference.kind === 'verb' ? t(difference.to ? 'no' : 'yes') : '–'
  return (
    <table className={styles.sides}>
      <thead>
        <tr>
          <th scope="col">{t('differs')}</th>
          <th scope="col">{roleText(a)}</th>
          <th scope="col">{roleText(b)}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => {
          const { name, from = opposite(difference), to } = wordsOf(difference)
          return (
            <tr key={JSON.stringify(difference)}>
              <th scope="row">{name}</th>
              <td>{from}</td>
              <td>{to}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
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
