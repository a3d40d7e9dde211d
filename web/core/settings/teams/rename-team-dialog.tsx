import { Button, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import type { Team } from '../teams-query.ts'
import { useChangeTeam } from './team-changes.ts'
import { teamTexts } from './team-texts.ts'

/** Gives a team another name. */
export function RenameTeamDialog({ team, onClose }: { team: Team; onClose: () => void }) {
  const t = useTexts(teamTexts)
  const ui = useTexts(uiTexts)
  const change = useChangeTeam()
  const [typed, setTyped] = useState(team.name)
  const name = typed.trim()
  function submit(event: FormEvent) {
    event.preventDefault()
    if (name !== team.name) void change(team, { name }, t('renamed', { name }))
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('rename')} size={360}>
      <form onSubmit={submit} className={dialog.form}>
        <TextInput
          label={t('name')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          maxLength={100}
          data-autofocus
        />
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="filled" disabled={name === ''}>
            {ui('save')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
