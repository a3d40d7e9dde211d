import { Button, Input, Modal, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { useFormProblems } from '../../../platform/ui/form-problems.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { createRecord } from '../../records/record-requests.ts'
import { type ChosenMember, MemberChoice } from '../member-choice.tsx'
import { refreshMembers } from '../members/member-changes.ts'
import { teamOptions } from '../members/team-options.tsx'
import { RowChoice } from '../row-choice.tsx'
import type { Team, Teams } from '../teams-query.ts'
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
  const ui = useTexts(uiTexts)
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [parent, setParent] = useState(below?.id ?? '')
  const [manager, setManager] = useState<ChosenMember | null>(null)
  const create = useMutation({
    mutationFn: () =>
      createRecord('team', { name: name.trim(), parent: parent || null, manager: manager?.id ?? null }),
    onSuccess: async ({ record }) => {
      await refreshMembers(queries)
      onCreated(record.id)
      onClose()
    },
  })
  const problems = useFormProblems(create.error, ['name', 'parent', 'manager'])
  function submit(event: FormEvent) {
    event.preventDefault()
    create.mutate()
  }
  return (
    <Modal opened onClose={onClose} title={t('newTeam')} size={400}>
      <form onSubmit={submit} className={dialog.form}>
        <TextInput
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={100}
          error={problems.of('name')}
          data-autofocus
        />
        <Input.Wrapper label={t('partOf')} error={problems.of('parent')}>
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
