import { isDeepStrictEqual } from 'node:util'
import type { MenuArrangement } from '../../../shared/core/navigation.ts'
import type { stockRoles } from '../../../shared/core/stock-roles.ts'
import { loadRoles } from '../../core/access/resolve-access.ts'
import { listMenus, resetMenu, saveMenu } from '../../core/navigation/menus.ts'
import type { Transaction } from '../../platform/context.ts'
import type { IndustryTemplate } from './industry-template.ts'

const everyone = ''

type MenuOf = (own: readonly string[], served: readonly string[]) => MenuArrangement

const day = ['/today', '/inbox']

/** By role that a workspace starts with, given the objects of its trades, and those that customers call about: what each has before them all day. */
const menusOfRoles: Readonly<Partial<Record<keyof typeof stockRoles, MenuOf>>> = {
  // Leads: the pipeline first, then the customers behind it.
  manager: (own) => ({ order: [...day, 'deal', 'company', ...own, 'contact', 'product'], hidden: [] }),
  // Sells: whom to call next to what is to be won.
  salesperson: (own) => ({ order: [...day, 'deal', 'contact', 'company', ...own, 'product'], hidden: [] }),
  // Serves: who calls, and what they call about, before what sales are at.
  service: (own, served) => {
    const others = own.filter((name) => !served.includes(name))
    return { order: [...day, 'company', 'contact', ...served, 'product', 'deal', ...others], hidden: [] }
  },
  // Looks things up for customers: the customers first, and nothing that only changes records.
  readOnly: (own) => ({
    order: ['company', 'contact', ...own, 'deal', 'product', '/inbox', '/today'],
    hidden: ['/operations'],
  }),
}

type Menus = Readonly<Record<string, MenuArrangement>>

/** How menus stand where these templates are applied, by role; absent: as the product has it. */
function menusFor(templates: readonly IndustryTemplate[]): Menus {
  if (templates.length === 0) return {}
  const own = [...new Set(templates.flatMap(({ objects }) => objects.map(({ name }) => name)))]
  const served = [...new Set(templates.flatMap((template) => template.served ?? []))]
  const ofRoles = Object.entries(menusOfRoles).map(([role, menuOf]) => [role, menuOf(own, served)] as const)
  const ofEveryone = { order: [...day, 'deal', ...own, 'company', 'contact'], hidden: [] }
  return { ...Object.fromEntries(ofRoles), ...(own.length > 0 && { [everyone]: ofEveryone }) }
}

interface Turn {
  /** The templates that were applied, and those that are now. */
  before: readonly IndustryTemplate[]
  after: readonly IndustryTemplate[]
}

/**
 * Gives everyone, and each role a workspace starts with, the menu of the templates that are applied now. Leaves
 * alone what somebody arranged, or gave back, since.
 */
export async function arrangeMenus(tx: Transaction, { before, after }: Turn): Promise<void> {
  const [was, will] = [menusFor(before), menusFor(after)]
  const here = new Map((await listMenus(tx)).map(({ role, order, hidden }) => [role, { order, hidden }]))
  const roles = await loadRoles(tx.db)
  for (const role of new Set([...Object.keys(was), ...Object.keys(will)])) {
    if (role !== everyone && !roles.has(role)) continue
    if (!isDeepStrictEqual(here.get(role), was[role])) continue
    const menu = will[role]
    if (isDeepStrictEqual(menu, was[role])) continue
    if (menu === undefined) await resetMenu(tx, role)
    else await saveMenu(tx, role, menu)
  }
}
