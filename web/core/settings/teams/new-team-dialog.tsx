import { Input, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { textOf } from '../../../platform/ui/forms/checked-form.ts'
import { FormDialog } from '../../../platform/ui/forms/form-dialog.tsx'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { RowChoice } from '../../../platform/ui/forms/row-choice.tsx'
import { type ChosenMember, MemberChoice } from '../../people/member-choice.tsx'
import type { Team, Teams } from '../../people/teams-query.ts'
import { createRecord } from '../../record-requests.ts'
import { refreshMembers } from '../members/member-changes.ts'
import { teamOptions } from '../members/team-options.tsx'
import { teamTexts } from './team-texts.ts'

interface Props {
  teams: Teams
  below: Team | null
  onClose: () => void
  onCreated: (id: string) => void
}

/** Makes a team with a name, a place in the tree and whoever leads it. */
export function NewTeamDialog({ teams, below, onClose, onCreated }: Props) {
  const t = useTexts(teamTexts)
  const queries = useQueryClient()
  const [parent, setParent] = useState(below?.id ?? '')
  const [manager, setManager] = useState<ChosenMember | null>(null)
  const create = useMutation({
    mutationFn: (name: string) =>
      createRecord('team', { name, parent: parent || null, manager: manager?.id ?? null }),
    onSuccess: async ({ record }) => {
      await refreshMembers(queries)
      onCreated(record.id)
      onClose()
    },
  })
  const problems = useFormProblems(create.error, ['name', 'parent', 'manager'])
  return (
    <FormDialog
      title={t('newTeam')}
      action={t('create')}
      isPending={create.isPending}
      error={create.error}
      problems={problems}
      onSubmit={(values) => create.mutate(textOf(values, 'name'))}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextInput
            name="name"
            label={t('name')}
            maxLength={100}
            required
            error={problem('name')}
            data-autofocus
          />
          <Input.Wrapper label={t('partOf')} error={problem('parent')}>
            <RowChoice
              look="field"
              label={t('partOf')}
              none={t('nothing')}
              value={parent}
              options={[{ value: '', text: t('topLevel') }, ...teamOptions(teams)]}
              onChange={setParent}
            />
          </Input.Wrapper>
          <MemberChoice
            label={t('manager')}
            placeholder={t('noManager')}
            chosen={manager}
            onChange={setManager}
          />
        </>
      )}
    </FormDialog>
  )
}
