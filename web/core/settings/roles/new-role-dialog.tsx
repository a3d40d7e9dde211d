import { Input } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { withoutIsolates } from '../../../platform/i18n/without-isolates.ts'
import { textOf } from '../../../platform/ui/forms/checked-form.ts'
import { FormDialog } from '../../../platform/ui/forms/form-dialog.tsx'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { RowChoice } from '../../../platform/ui/forms/row-choice.tsx'
import { useRoleText } from '../../people/role-text.ts'
import { type RoleEntry, rolesQuery } from '../members/member-requests.ts'
import { draftOf, keyFor } from './role-draft.ts'
import { RoleNameFields } from './role-name-fields.tsx'
import { createRole, verbsQuery } from './role-requests.ts'
import { roleTexts } from './role-texts.ts'

interface Props {
  roles: readonly RoleEntry[]
  /** The role that was asked to be copied; null when a new one was asked for. */
  copies: RoleEntry | null
  onClose: () => void
}

/** A new role starts as a copy: what it allows is then narrowed or widened on its page. */
export function NewRoleDialog({ roles, copies, onClose }: Props) {
  const t = useTexts(roleTexts)
  const roleText = useRoleText()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { data: verbs = [] } = useQuery(verbsQuery)
  const [sourceKey, setSource] = useState(copies?.key ?? leastOf(roles)?.key ?? '')
  const create = useMutation({
    mutationFn: async (values: FormData) => {
      const name = textOf(values, 'name')
      const key = keyFor(
        name,
        roles.map((role) => role.key),
      )
      const source = roles.find((role) => role.key === sourceKey)
      if (!source) throw new Error('the dialog offers only roles that exist')
      const held = source.administrator ? { permissions: verbs.map((verb) => verb.key) } : {}
      await createRole({
        ...draftOf(source),
        ...held,
        key,
        name,
        description: textOf(values, 'description'),
      })
      return key
    },
    onSuccess: async (key) => {
      await queries.invalidateQueries({ queryKey: rolesQuery.queryKey })
      onClose()
      await navigate({ to: '/settings/roles/$key', params: { key } })
    },
  })
  const problems = useFormProblems(create.error, ['name', 'description'])
  return (
    <FormDialog
      title={t('newRole')}
      action={t('create')}
      isPending={create.isPending}
      error={create.error}
      problems={problems}
      onSubmit={create.mutate}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <RoleNameFields
            name={copies ? withoutIsolates(t('copyName', { name: roleText(copies.name) })) : ''}
            description=""
            problem={problem}
          />
          <Input.Wrapper label={t('copyOf')}>
            <RowChoice
              look="field"
              label={t('copyOf')}
              none={t('nothing')}
              value={sourceKey}
              options={roles.map((role) => ({ value: role.key, text: roleText(role.name) }))}
              onChange={setSource}
            />
          </Input.Wrapper>
        </>
      )}
    </FormDialog>
  )
}

// Widening a small role is safer than forgetting to narrow a large one.
function leastOf(roles: readonly RoleEntry[]): RoleEntry | undefined {
  return roles.find((role) => role.key === 'readOnly') ?? roles.findLast((role) => !role.administrator)
}
