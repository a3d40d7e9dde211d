import type { Language } from '../../../shared/core/metadata.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { startSorting } from '../metadata/index.ts'

/**
 * Has text sort by another language, in the background: lists go on in the present order until every index
 * in the other one stands. Gives the operation. Refuses the language that is so already, and a second change
 * while one is under way.
 */
export async function changeSortOrder(ctx: Context, language: Language): Promise<{ operationId: string }> {
  if (language === ctx.settings.sortLanguage)
    throw new AppError(
      'conflict',
      'settings.sorted-already',
      'Lists follow this order already. Choose another language.',
    )
  return { operationId: await startSorting(ctx, language) }
}
