import { Button, Input, Modal, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { useFormProblems } from '../../../platform/ui/form-problems.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { type RoleEntry, rolesQuery } from '../members/member-requests.ts'
import { RowChoice } from '../row-choice.tsx'
import { draftOf, keyFor } from './role-draft.ts'
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
  const ui = useTexts(uiTexts)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { data: verbs = [] } = useQuery(verbsQuery)
  const [name, setName] = useState(copies ? t('copyName', { name: copies.name }) : '')
  const [description, setDescription] = useState('')
  const [sourceKey, setSource] = useState(copies?.key ?? leastOf(roles)?.key ?? '')
  const create = useMutation({
    mutationFn: async () => {
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
        name: name.trim(),
        description: description.trim(),
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
  function submit(event: FormEvent) {
    event.preventDefault()
    create.mutate()
  }
  return (
    <Modal opened onClose={onClose} title={t('newRole')} size={400}>
      <form onSubmit={submit} className={dialog.form}>
        <TextInput
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={100}
          error={problems.of('name')}
          data-autofocus
        />
        <Textarea
          label={t('description')}
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
          maxLength={1_000}
          rows={2}
          error={problems.of('description')}
        />
        <Input.Wrapper label={t('copyOf')}>
          <RowChoice
            look="field"
            label={t('copyOf')}
            none={t('nothing')}
            value={sourceKey}
            options={roles.map((role) => ({ value: role.key, text: role.name }))}
            onChange={setSource}
          />
        </Input.Wrapper>
        {problems.whole && (
          <p className={dialog.refusal} role="alert">
            {problems.whole}
          </p>
        )}
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="filled" loading={create.isPending} disabled={name.trim() === ''}>
            {t('create')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

// Widening a small role is safer than forgetting to narrow a large one.
function leastOf(roles: readonly RoleEntry[]): RoleEntry | undefined {
  return roles.find((role) => role.key === 'readOnly') ?? roles.findLast((role) => !role.administrator)
}
