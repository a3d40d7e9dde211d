import { IconArrowsDiff, IconCopy, IconDots, IconEye, IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Menu } from '../../../platform/ui/menu.tsx'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { seeingAsTexts } from '../../seeing-as/seeing-as-texts.ts'
import { type RoleEntry, rolesQuery } from '../members/member-requests.ts'
import { useRoleText } from '../role-text.ts'
import menu from '../row-menu.module.css'
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
  const isHeld = role.members > 0
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button type="button" className={menu.tool} aria-label={t('roleMenu', { name: roleText(role.name) })}>
          <Icon of={IconDots} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon of={IconEye} />} onClick={onSeeAs}>
          {seeing('seeAs')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon of={IconArrowsDiff} />} onClick={onCompare}>
          {t('compare')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon of={IconCopy} />} onClick={onCopy}>
          {t('copyRole')}
        </Menu.Item>
        {!role.administrator && (
          <>
            <Menu.Divider />
            <Menu.Item
              color="red"
              leftSection={<Icon of={IconTrash} />}
              disabled={isHeld}
              onClick={() => remove.mutate()}
            >
              {t('delete')}
            </Menu.Item>
            {isHeld && <Menu.Label>{t('inUse')}</Menu.Label>}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
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
      sayDone(t('deleted', { name: roleText(role.name) }), () => void undo())
    },
    onError: say,
    onSettled: refresh,
  })
}
