import type { Language } from '../../../shared/core/metadata.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import { languageNames } from '../../../shared/platform/languages.ts'
import type { Context } from '../../platform/context.ts'
import { lockDefinitions } from './apply/change-definitions.ts'
import { addSlowSteps, unfinishedOperations } from './apply/metadata-operations.ts'
import { retryLocked } from './apply/retry-locked.ts'
import { sortingSteps } from './apply/sort-in.ts'

/** Leaves what sorts text by another language to the background; emits metadata.changed, which starts it. */
export async function startSorting(ctx: Context, language: Language): Promise<string> {
  return retryLocked((waitShortly) =>
    ctx.transaction(async (tx) => {
      const metadata = await lockDefinitions(tx, waitShortly)
      const others = await unfinishedOperations(tx.db)
      if (others.some(({ steps }) => steps.some(({ kind }) => kind === 'sort-in'))) throw underWay()
      const steps = sortingSteps({ ...tx, metadata }, language)
      const operationId = await addSlowSteps(tx, languageNames[language], steps)
      const kinds = steps.map(({ kind }) => kind)
      tx.emit({ kind: 'metadata.changed', payload: { objectId: '', steps: kinds, operationId } })
      return operationId
    }),
  )
}

function underWay(): AppError {
  return new AppError(
    'conflict',
    'settings.sorting-under-way',
    'Lists are being sorted anew already. Wait until that is done.',
  )
}
