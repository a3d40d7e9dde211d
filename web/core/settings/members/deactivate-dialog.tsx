import { Button, Radio } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { MemberEntry } from '../../../../shared/core/members-contract.ts'
import { plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useCounted } from '../../metadata/counting/use-counted.ts'
import { undoOperation } from '../../operations/operation-requests.ts'
import { MemberChoice } from '../../people/member-choice.tsx'
import styles from './deactivate-dialog.module.css'
import { refreshMembers } from './member-changes.ts'
import { deactivateMember, handOverViews, privateViewsQuery, reactivateMember } from './member-requests.ts'
import { memberTexts } from './member-texts.ts'
import { type HandOver, type OwnedRecords, useHandOver, useOwnedRecords } from './owned-records.ts'

interface Props {
  member: MemberEntry
  onClose: () => void
}

/**
 * Takes a member's access away, and asks whose their records are to be. Of a member who is out already only the second:
 * what a hand-over that broke off left, or was not given away then.
 */
export function DeactivateDialog({ member, onClose }: Props) {
  const t = useTexts(memberTexts)
  const ui = useTexts(uiTexts)
  const sentence = useErrorSentence()
  const owned = useOwnedRecords(member.id)
  const deactivate = useDeactivate(member, onClose)
  const wasOut = member.status === 'inactive'
  const [gives, setGives] = useState(wasOut)
  const [heir, setHeir] = useState<{ id: string; name: string } | null>(null)
  const views = useQuery(privateViewsQuery(member.id)).data ?? 0
  const all = (owned.data ?? []).reduce((sum, one) => sum + one.count, 0)
  const { progress } = deactivate

  function submit(event: FormEvent) {
    event.preventDefault()
    void deactivate.run(owned.data ?? [], gives ? heir : null)
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(wasOut ? 'handOverTitle' : 'deactivateTitle', { name: member.name })}
      size={440}
    >
      <form onSubmit={submit} className={dialog.form}>
        {!wasOut && <p className={dialog.text}>{t('deactivateWhy', { name: member.name })}</p>}
        {owned.data && <Owned owned={owned.data} views={views} />}
        {all + views > 0 && !wasOut && (
          <Radio.Group value={gives ? 'give' : 'leave'} onChange={(value) => setGives(value === 'give')}>
            <div className={styles.choices}>
              <Radio value="leave" label={t('leaveRecords')} />
              <Radio value="give" label={t('handOver')} />
            </div>
          </Radio.Group>
        )}
        {gives && all + views > 0 && (
          <MemberChoice
            label={t('newOwner')}
            placeholder={t('chooseOwner')}
            except={member.id}
            chosen={heir}
            onChange={setHeir}
          />
        )}
        {progress !== null && (
          <p role="status" className={dialog.text}>
            {t('handingOver', { done: progress, all })}
          </p>
        )}
        {deactivate.error !== null && (
          <p role="alert" className={dialog.refusal}>
            {sentence(deactivate.error)}
          </p>
        )}
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button
            type="submit"
            {...(!wasOut && { color: 'red' })}
            loading={deactivate.isRunning || owned.isPending}
            disabled={gives && heir === null}
          >
            {t(wasOut ? 'giveOver' : 'deactivate')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function Owned({ owned, views }: { owned: readonly OwnedRecords[]; views: number }) {
  const t = useTexts(memberTexts)
  const counted = useCounted()
  const records = owned.map(({ object, count }) => counted(object, count))
  const parts = views > 0 ? [...records, t('privateViews', { count: views })] : records
  if (parts.length === 0) return <p className={dialog.text}>{t('ownsNothing')}</p>
  const list = listed(parts, t.language)
  return <p className={dialog.text}>{t('owns', { list })}</p>
}

function useDeactivate(member: MemberEntry, onClose: () => void) {
  const t = useTexts(memberTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const [isRunning, setRunning] = useState(false)
  // Also once this has shut them out and broke off then.
  const [isOut, setOut] = useState(member.status === 'inactive')
  const [error, setError] = useState<unknown>(null)
  const { progress, handOver } = useHandOver()
  const undo = async (given: (HandOver & { to: string; viewIds: string[] }) | null) => {
    try {
      if (member.status !== 'inactive') await reactivateMember(member.id)
      for (const id of given?.operationIds.toReversed() ?? []) await undoOperation(id)
      if (given && given.viewIds.length > 0) await handOverViews(given.to, member.id, given.viewIds)
    } catch (failed) {
      sayProblem(sentence(failed))
    }
    await queries.invalidateQueries()
  }
  async function run(owned: readonly OwnedRecords[], heir: { id: string; name: string } | null) {
    setRunning(true)
    setError(null)
    try {
      // First the door: nothing more comes to be theirs while it is given away.
      if (!isOut) await deactivateMember(member.id)
      setOut(true)
      const given = heir && {
        ...(await handOver(owned, member.id, heir.id)),
        to: heir.id,
        viewIds: await handOverViews(member.id, heir.id),
      }
      if (given && given.failed > 0)
        sayProblem(t('handOverPartly', { done: given.done, failed: given.failed }))
      else if (member.status === 'inactive')
        sayDone(t('gaveOver', { name: member.name }), () => void undo(given))
      else sayDone(t('deactivated', { name: member.name }), () => void undo(given))
      onClose()
      void (given ? queries.invalidateQueries() : refreshMembers(queries))
    } catch (failed) {
      setError(plainProblem(failed))
      setRunning(false)
      // What is left to give, and that they are out, is read anew; the dialog goes on from there.
      void queries.invalidateQueries({ queryKey: ['owned', member.id] })
    }
  }
  return { run, isRunning, error, progress }
}
