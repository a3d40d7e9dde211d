import { Button, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { MemberEntry } from '../../../../shared/core/members-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useChangeMember } from './member-changes.ts'
import { memberTexts } from './member-texts.ts'

/** Puts a member's name right. */
export function RenameDialog({ member, onClose }: { member: MemberEntry; onClose: () => void }) {
  const t = useTexts(memberTexts)
  const ui = useTexts(uiTexts)
  const change = useChangeMember()
  const [typed, setTyped] = useState(member.name)
  const name = typed.trim()
  function submit(event: FormEvent) {
    event.preventDefault()
    if (name !== member.name) change({ member, change: { name }, said: t('renamed', { name }) })
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('rename')} size={360}>
      <form onSubmit={submit} className={dialog.form}>
        <TextInput
          label={t('name')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          maxLength={200}
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
