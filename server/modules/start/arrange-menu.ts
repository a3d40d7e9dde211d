import { isDeepStrictEqual } from 'node:util'
import type { MenuArrangement } from '../../../shared/core/navigation.ts'
import { listMenus, resetMenu, saveMenu } from '../../core/navigation/menus.ts'
import type { Transaction } from '../../platform/context.ts'
import type { IndustryTemplate } from './industry-template.ts'

const everyone = ''

/**
 * Puts what a trade works with beside its deals, for every role without a menu of its own. Leaves alone what
 * somebody arranged. Gives the arrangement it left, if any.
 */
export async function arrangeMenu(
  tx: Transaction,
  { objects }: IndustryTemplate,
): Promise<MenuArrangement | undefined> {
  if (objects.length === 0) return undefined
  if ((await listMenus(tx)).some(({ role }) => role === everyone)) return undefined
  const own = objects.map(({ name }) => name)
  const left = { order: ['/today', '/inbox', 'deal', ...own, 'company', 'contact'], hidden: [] }
  await saveMenu(tx, everyone, left)
  return left
}

/** Gives the menu back as the product has it, unless somebody arranged it since. */
export async function restoreMenu(tx: Transaction, left: MenuArrangement | undefined): Promise<void> {
  const now = (await listMenus(tx)).find(({ role }) => role === everyone)
  if (left === undefined || now === undefined) return
  const { order, hidden } = now
  if (isDeepStrictEqual({ order, hidden }, left)) await resetMenu(tx, everyone)
}
