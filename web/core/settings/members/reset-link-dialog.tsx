import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import type { MemberEntry } from '../../../../shared/core/members-contract.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { absoluteTime } from '../../../platform/i18n/time-words.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { CopyField } from '../../../platform/ui/forms/copy-field.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useTimeZone } from '../../session/session.ts'
import { makeResetLink } from './member-requests.ts'
import { memberTexts } from './member-texts.ts'

/** Makes a link with which a member sets a new password, and shows it this once. */
export function ResetLinkDialog({ member, onClose }: { member: MemberEntry; onClose: () => void }) {
  const t = useTexts(memberTexts)
  const ui = useTexts(uiTexts)
  const sentence = useErrorSentence()
  const timeZone = useTimeZone()
  // One link for one opening of the dialog, however often it is drawn.
  const opening = useId()
  const made = useQuery({
    queryKey: ['reset-link', member.id, opening],
    queryFn: () => makeResetLink(member.id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  })
  return (
    <Dialog opened onClose={onClose} title={t('resetTitle', { name: member.name })} size={480}>
      <div className={dialog.form}>
        {made.error && <p className={dialog.refusal}>{sentence(made.error)}</p>}
        {made.data && (
          <>
            <p className={dialog.text}>
              {t('resetWhy', { until: absoluteTime(made.data.expiresAt, t.language, timeZone) })}
            </p>
            <CopyField text={made.data.link} label={t('resetTitle', { name: member.name })} />
          </>
        )}
        <div className={dialog.actions}>
          <Button variant="filled" onClick={onClose} data-autofocus>
            {ui('done')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
