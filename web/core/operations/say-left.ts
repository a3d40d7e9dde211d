import type { OperationProblem } from '../../../shared/core/operations.ts'
import type { Language } from '../../../shared/platform/languages.ts'
import { loadCounted } from '../metadata/counting/use-counted.ts'
import { operationsTexts } from './operations-texts.ts'
import { leftSentence, type Telling } from './problem-sentence.ts'

/** Why an undo left records as they were, for code that has not brought the words along. */
export async function sayLeft(
  left: readonly OperationProblem[],
  count: number,
  { language, ...known }: Omit<Telling, 't' | 'sayCounted'> & { language: Language },
): Promise<string> {
  const [t, sayCounted] = await Promise.all([operationsTexts.load(language), loadCounted(language)])
  return leftSentence({ t, sayCounted, ...known }, left, count)
}
