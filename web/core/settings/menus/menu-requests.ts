import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { MenuArrangement, RoleMenu } from '../../../../shared/core/navigation.ts'
import { isStale } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { request } from '../../../platform/api/request.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { isSameValue } from '../../saves/same-value.ts'
import { saveParts } from '../../saves/save-parts.ts'

/** The arrangements somebody made, by role; '' is everyone's. */
export const menusQuery = queryOptions({
  queryKey: ['menus'],
  queryFn: async ({ signal }) => (await request<{ menus: RoleMenu[] }>('/menus', { signal })).menus,
})

/** The menu as it was when it was changed, and what it becomes; null: forget the arrangement. */
interface MenuSave {
  base: RoleMenu
  menu: MenuArrangement | null
}

/** What is kept of a menu nobody arranged, shown as another one is. */
export function unsavedMenu(role: string, { order, hidden }: MenuArrangement): RoleMenu {
  return { role, order, hidden, version: 0, updatedAt: null, updatedBy: null }
}

/** On top of the save it was made from. */
function sendMenu(menu: MenuArrangement | null, { role, version }: RoleMenu) {
  return request<{ menus: RoleMenu[] }>(`/menus/${role === '' ? 'everyone' : role}`, {
    method: menu ? 'PUT' : 'DELETE',
    version,
    ...(menu && { body: menu }),
  })
}

function partsOf({ order, hidden }: RoleMenu): MenuArrangement {
  return { order, hidden }
}

/** Forgets the arrangement its person saw; what somebody else saved meanwhile is shown first. */
async function reset(base: RoleMenu, readNow: () => Promise<RoleMenu>): Promise<unknown> {
  try {
    return await sendMenu(null, base)
  } catch (error) {
    if (!isStale(error)) throw error
    const now = await readNow()
    // Another save, but of the same: their own change, which was on its way.
    if (!isSameValue(partsOf(now), partsOf(base))) throw error
    return sendMenu(null, now)
  }
}

/** Stores the menu of a role at once, or forgets it. Asks where somebody saved the same meanwhile. */
export function useSaveMenu(role: string) {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const readNow = async () => {
    const menus = await queries.fetchQuery({ ...menusQuery, staleTime: 0 })
    return menus.find((one) => one.role === role) ?? unsavedMenu(role, { order: [], hidden: [] })
  }
  return useMutation({
    mutationFn: async ({ base, menu }: MenuSave): Promise<unknown> => {
      if (menu === null) return reset(base, readNow)
      return saveParts({
        base,
        change: { ...menu },
        partsOf: (one) => ({ ...partsOf(one) }),
        send: (change, from) => sendMenu({ order: from.order, hidden: from.hidden, ...change }, from),
        readNow,
        linesOf: async (clashes) => (await import('./menu-clash.tsx')).menuClashLines(clashes),
      })
    },
    // One change after the other, each from what the one before left.
    scope: { id: `menu ${role}` },
    onMutate: ({ base, menu }) => {
      const before = queries.getQueryData(menusQuery.queryKey)
      queries.setQueryData(menusQuery.queryKey, (before = []) => {
        const others = before.filter((one) => one.role !== role)
        return menu ? [...others, { ...base, ...menu }] : others
      })
      return before
    },
    onError: (error, _menu, before) => {
      queries.setQueryData(menusQuery.queryKey, before)
      sayProblem(sentence(error))
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['navigation'] })
      return queries.invalidateQueries({ queryKey: menusQuery.queryKey })
    },
  })
}
