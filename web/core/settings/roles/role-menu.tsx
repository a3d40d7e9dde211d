import { IconArrowsDiff, IconCopy, IconEye, IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { MenuOf } from '../../../platform/ui/menu/menu-of.tsx'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { wayWithoutOperation } from '../../../platform/ui/ways-back.ts'
import { useRoleText } from '../../people/role-text.ts'
import { seeingAsTexts } from '../../seeing-as/seeing-as-texts.ts'
import { type RoleEntry, rolesQuery } from '../members/member-requests.ts'
import { draftOf } from './role-draft.ts'
import { createRole, deleteRole } from './role-requests.ts'
import { roleTexts } from './role-texts.ts'

interface Props {
  role: RoleEntry
  onCopy: () => void
  onSeeAs: () => void
  onCompare: () => void
}

/** Looking as, comparing, copying and deleting a role. One that somebody holds is not deleted, and says so. */
export function RoleMenu({ role, onCopy, onSeeAs, onCompare }: Props) {
  const t = useTexts(roleTexts)
  const seeing = useTexts(seeingAsTexts)
  const roleText = useRoleText()
  const remove = useDeleteRole(role)
  return (
    <MenuOf
      label={t('roleMenu', { name: roleText(role.name) })}
      width={240}
      groups={[
        {
          entries: [
            { text: seeing('seeAs'), icon: IconEye, act: onSeeAs },
            { text: t('compare'), icon: IconArrowsDiff, act: onCompare },
            { text: t('copyRole'), icon: IconCopy, act: onCopy },
          ],
        },
        {
          entries: [
            !role.administrator && {
              text: t('delete'),
              icon: IconTrash,
              isDangerous: true,
              act: () => remove.mutate(),
              whyNot: role.members > 0 ? t('inUse') : null,
            },
          ],
        },
      ]}
    />
  )
}

function useDeleteRole(role: RoleEntry) {
  const t = useTexts(roleTexts)
  const roleText = useRoleText()
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const refresh = () => queries.invalidateQueries({ queryKey: rolesQuery.queryKey })
  const say = (error: unknown) => sayProblem(sentence(error))
  return useMutation({
    mutationFn: () => deleteRole(role.key),
    onSuccess: () => {
      const undo = () => createRole({ ...draftOf(role), key: role.key }).then(refresh, say)
      sayDone(
        t('deleted', { name: roleText(role.name) }),
        wayWithoutOperation(() => void undo()),
      )
    },
    onError: say,
    onSettled: refresh,
  })
}
