import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { MenuArrangement, RoleMenu } from '../../../../shared/core/navigation.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { request } from '../../../platform/api/request.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'

/** The arrangements somebody made, by role; '' is everyone's. */
export const menusQuery = queryOptions({
  queryKey: ['menus'],
  queryFn: async ({ signal }) => (await request<{ menus: RoleMenu[] }>('/menus', { signal })).menus,
})

/** Stores the menu of a role at once, or forgets it (null). */
export function useSaveMenu(role: string) {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: (menu: MenuArrangement | null) =>
      request<{ menus: RoleMenu[] }>(`/menus/${role === '' ? 'everyone' : role}`, {
        method: menu ? 'PUT' : 'DELETE',
        ...(menu && { body: menu }),
      }),
    onMutate: (menu) => {
      const before = queries.getQueryData(menusQuery.queryKey)
      queries.setQueryData(menusQuery.queryKey, (before = []) => {
        const others = before.filter((one) => one.role !== role)
        return menu ? [...others, { role, ...menu }] : others
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
