import { useQuery } from '@tanstack/react-query'
import { useRoleText } from '../people/role-text.ts'
import { useCan } from '../session/session.ts'
import { rolesQuery } from './members/member-requests.ts'

/** A role's name by its key, as far as the reader may know the roles; else the key. */
export function useRoleName(): (key: unknown) => string {
  const roleText = useRoleText()
  const isKnown = useCan()('members.manage')
  const { data: roles = [] } = useQuery({ ...rolesQuery, enabled: isKnown })
  return (key) => {
    const role = roles.find((one) => one.key === key)
    return role ? roleText(role.name) : String(key ?? '')
  }
}
