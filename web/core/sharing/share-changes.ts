import { useQueryClient } from '@tanstack/react-query'
import type { ShareInput, ShareOutput } from '../../../shared/core/access-contract.ts'
import { plainProblem } from '../../platform/api/api-error.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../platform/ui/toast-store.ts'
import { wayWithoutOperation } from '../../platform/ui/ways-back.ts'
import { type SharedRecord, shareRecord, sharesQuery, unshareRecord } from './share-requests.ts'
import { sharingTexts } from './sharing-texts.ts'

/** Shares a record, changes how far, and stops; each can be taken back. */
export function useShareChanges(of: SharedRecord) {
  const t = useTexts(sharingTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const run = async (change: () => Promise<void>) => {
    try {
      await change()
    } catch (error) {
      sayProblem(sentence(plainProblem(error)))
    }
    await queries.invalidateQueries({ queryKey: sharesQuery(of).queryKey })
  }
  const share = (input: ShareInput, name: string) =>
    run(async () => {
      const made = await shareRecord(of, input)
      sayDone(
        t('shared', { name }),
        wayWithoutOperation(() => void run(() => unshareRecord(of, made.id).then(() => {}))),
      )
    })
  const stop = (ended: ShareOutput, name: string) =>
    run(async () => {
      await unshareRecord(of, ended.id)
      const again = inputOf(ended)
      sayDone(
        t('stopped', { name }),
        wayWithoutOperation(() => void run(() => shareRecord(of, again).then(() => {}))),
      )
    })
  const setLevel = (share_: ShareOutput, level: ShareInput['level']) =>
    run(async () => {
      await shareRecord(of, { ...inputOf(share_), level })
    })
  return { share, stop, setLevel }
}

function inputOf({ memberId, teamId, level }: ShareOutput): ShareInput {
  return memberId === null ? { teamId: teamId ?? '', level } : { memberId, level }
}
