import { useQuery } from '@tanstack/react-query'
import { localized } from '../../../shared/core/metadata.ts'
import { stockRoles } from '../../../shared/core/stock-roles.ts'
import { useLanguage } from '../../platform/i18n/language.ts'
import { useCan } from '../session/session.ts'
import { roleNamesQuery } from './role-names.ts'
import { useRoleText } from './role-text.ts'

/** A role as it is called in the reader's language; for whoever may not read roles, one the product brought. */
export function RoleName({ value }: { value: unknown }) {
  const can = useCan()
  const language = useLanguage()
  const roleText = useRoleText()
  const { data: roles = [] } = useQuery({ ...roleNamesQuery, enabled: can('members.manage') })
  const key = String(value)
  const role = roles.find((one) => one.key === key)
  if (role) return roleText(role.name)
  const stock = Object.hasOwn(stockRoles, key) ? stockRoles[key as keyof typeof stockRoles] : undefined
  return stock ? localized(stock.name, language) : key
}
