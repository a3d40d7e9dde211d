import type { Language } from '../../../../shared/platform/languages.ts'
import type { SayOf } from '../../../platform/i18n/texts.ts'
import { showToast } from '../../../platform/ui/toast-store.ts'
import type { WayBack } from '../../../platform/ui/ways-back.ts'
import { loadCounted } from '../../metadata/counting/use-counted.ts'
import { operationsTexts } from '../operations-texts.ts'
import { leftSentence, type Telling } from '../problem-sentence.ts'
import type { EndedEarly, TakenBack } from './take-back.ts'

/** What telling needs of the place where something was taken back. */
export interface UndoScene extends Omit<Telling, 't' | 'sayCounted'> {
  language: Language
  refusal: (error: unknown) => string
  /** Opens what an operation did in the log. */
  showLog: (operation: string) => void
}

interface Told {
  /** It was an undo that was taken back. */
  isRedo: boolean
  /** The way forth again. */
  again: WayBack | undefined
}

/** Says in the corner what taking something back came to: what is done, what was left and why, and where that stands. */
export async function tellTakenBack(scene: UndoScene, taken: TakenBack, { isRedo, again }: Told) {
  const [t, sayCounted] = await Promise.all([
    operationsTexts.load(scene.language),
    loadCounted(scene.language),
  ])
  const { leftBy } = taken
  const isWhole = taken.failed === 0 && taken.stopped === null
  showToast({
    text: isWhole ? wholly(t, taken, isRedo) : partly({ ...scene, t, sayCounted }, taken, isRedo),
    tone: isWhole ? 'done' : 'problem',
    undo: again,
    isUndone: true,
    more: leftBy === null ? undefined : { text: t('showWhy'), act: () => scene.showLog(leftBy) },
  })
}

type Words = SayOf<typeof operationsTexts>

function wholly(t: Words, { undone: count, name }: TakenBack, isRedo: boolean): string {
  if (count > 1) return t(isRedo ? 'redoDone' : 'undoDone', { count })
  if (name !== null) return t(isRedo ? 'changeRedoneOf' : 'changeUndoneOf', { name })
  return t(isRedo ? 'changeRedone' : 'changeUndone')
}

function partly(telling: UndoScene & Telling, taken: TakenBack, isRedo: boolean): string {
  const { t } = telling
  const { undone, failed, left, stopped } = taken
  if (stopped !== null) return whyStopped(telling, undone, stopped)
  const why = leftSentence(telling, left, failed)
  return undone === 0 ? why : t(isRedo ? 'redoneButLeft' : 'undoneButLeft', { count: undone, left: why })
}

function whyStopped({ t, sentence, refusal }: UndoScene & Telling, done: number, stopped: unknown): string {
  if (!isEndedEarly(stopped)) return t('stoppedFor', { done, why: refusal(stopped) })
  if (stopped.error !== null) return t('stoppedFor', { done, why: sentence(stopped.error) })
  return t(stopped.status === 'failed' ? 'failed' : 'cancelled', { done })
}

function isEndedEarly(stopped: unknown): stopped is EndedEarly {
  return typeof stopped === 'object' && stopped !== null && !(stopped instanceof Error)
}
