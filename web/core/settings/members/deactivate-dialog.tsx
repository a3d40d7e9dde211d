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
import { sayDone, showToast } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { type WayBack, wayWithoutOperation } from '../../../platform/ui/ways-back.ts'
import { useCounted } from '../../metadata/counting/use-counted.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
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
      onClose={deactivate.giveUp}
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
          <Button onClick={deactivate.giveUp}>{ui('cancel')}</Button>
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
  const { progress, given, handOver } = useHandOver()
  const way = useWayBackIn(member)
  async function run(owned: readonly OwnedRecords[], heir: { id: string; name: string } | null) {
    setRunning(true)
    setError(null)
    try {
      // First the door: nothing more comes to be theirs while it is given away.
      if (!isOut) await deactivateMember(member.id)
      setOut(true)
      if (heir) await handOver(owned, member.id, heir.id)
      const viewIds = heir ? await handOverViews(member.id, heir.id) : []
      tell(way({ given, viewIds, to: heir?.id ?? null }))
      onClose()
      void (heir ? queries.invalidateQueries() : refreshMembers(queries))
    } catch (failed) {
      setError(plainProblem(failed))
      setRunning(false)
      // What is left to give, and that they are out, is read anew; the dialog goes on from there.
      void queries.invalidateQueries({ queryKey: ['owned', member.id] })
    }
  }
  function tell(undo: WayBack) {
    const { done, failed } = given
    if (failed > 0) showToast({ text: t('handOverPartly', { done, failed }), tone: 'problem', undo })
    else sayDone(t(member.status === 'inactive' ? 'gaveOver' : 'deactivated', { name: member.name }), undo)
  }
  /** Closed on what broke off: what is done of it can be taken back all the same. */
  function giveUp() {
    const isBegun = given.operationIds.length > 0 || (isOut && member.status !== 'inactive')
    if (error !== null && isBegun) {
      const undo = way({ given, viewIds: [], to: null })
      showToast({ text: sentence(error), tone: 'problem', undo })
      void queries.invalidateQueries()
    }
    onClose()
  }
  return { run, giveUp, isRunning, error, progress }
}

interface Gone {
  given: HandOver
  /** Private views that went along, to whom. */
  viewIds: readonly string[]
  to: string | null
}

/** Brings a member back in, and back to them what was given away. */
function useWayBackIn(member: MemberEntry): (gone: Gone) => WayBack {
  const queries = useQueryClient()
  const { takeBack } = useTakeBack()
  return ({ given: { operationIds }, viewIds, to }) =>
    // More than its operations, so that it stays when these are taken back elsewhere.
    wayWithoutOperation(() =>
      takeBack({
        operationIds: [...operationIds],
        before: async () => {
          if (member.status !== 'inactive') await reactivateMember(member.id)
        },
        after: async () => {
          if (to !== null && viewIds.length > 0) await handOverViews(to, member.id, viewIds)
          await queries.invalidateQueries()
        },
      }),
    )
}
