import { Button } from '@mantine/core'
import { IconPlus, IconShieldHalf } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { Table } from '../../../platform/ui/page/table.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useRoleText } from '../../people/role-text.ts'
import { SeeAsDialog } from '../../seeing-as/see-as-dialog.tsx'
import { type RoleEntry, rolesQuery } from '../members/member-requests.ts'
import { SettingsPage } from '../settings-page.tsx'
import table from '../settings-table.module.css'
import { CompareDialog } from './compare-dialog.tsx'
import { NewRoleDialog } from './new-role-dialog.tsx'
import { RoleMenu } from './role-menu.tsx'
import { roleTexts } from './role-texts.ts'
import styles from './roles-page.module.css'

/** Every role of the workspace, and how many hold it. */
export function RolesPage() {
  const t = useTexts(roleTexts)
  const roles = useQuery(rolesQuery)
  // undefined: no dialog; null: of no particular role.
  const [copying, setCopying] = useState<RoleEntry | null | undefined>(undefined)
  const [comparing, setComparing] = useState<RoleEntry | null>(null)
  const [seeing, setSeeing] = useState<RoleEntry | null>(null)
  return (
    <SettingsPage
      page="/settings/roles"
      actions={
        <Button
          variant="filled"
          leftSection={<Icon of={IconPlus} size={14} />}
          onClick={() => setCopying(null)}
        >
          {t('newRole')}
        </Button>
      }
    >
      {roles.error ? (
        <Problem error={roles.error} retry={() => void roles.refetch()} />
      ) : roles.isPending ? (
        <Loading rows={6} />
      ) : (
        <Roles roles={roles.data} onCopy={setCopying} onSeeAs={setSeeing} onCompare={setComparing} />
      )}
      {comparing && roles.data && (
        <CompareDialog roles={roles.data} first={comparing} onClose={() => setComparing(null)} />
      )}
      {seeing && <SeeAsDialog role={seeing} onClose={() => setSeeing(null)} />}
      {copying !== undefined && roles.data && (
        <NewRoleDialog roles={roles.data} copies={copying} onClose={() => setCopying(undefined)} />
      )}
    </SettingsPage>
  )
}

interface RolesProps {
  roles: RoleEntry[]
  onCopy: (role: RoleEntry) => void
  onSeeAs: (role: RoleEntry) => void
  onCompare: (role: RoleEntry) => void
}

function Roles({ roles, onCopy, onSeeAs, onCompare }: RolesProps) {
  const t = useTexts(roleTexts)
  const roleText = useRoleText()
  return (
    <Table className={`${table.table} ${styles.table}`}>
      <thead>
        <tr>
          <th>{t('role')}</th>
          <th className={table.number}>{t('members')}</th>
          <th aria-hidden />
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => (
          <tr key={role.key}>
            <td className={table.name}>
              <Link to="/settings/roles/$key" params={{ key: role.key }} className={table.link}>
                <Icon of={IconShieldHalf} />
                <span className={styles.words}>
                  <span className={table.word}>
                    <Name>{roleText(role.name)}</Name>
                  </span>
                  {role.description && <span className={styles.why}>{roleText(role.description)}</span>}
                </span>
              </Link>
            </td>
            <td className={table.number}>{role.members}</td>
            <td className={styles.tool}>
              <span className={table.tools}>
                <RoleMenu
                  role={role}
                  onCopy={() => onCopy(role)}
                  onSeeAs={() => onSeeAs(role)}
                  onCompare={() => onCompare(role)}
                />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
