import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useWebModules, type WebModule } from '../web-module.ts'
import type { NotificationKinds } from './notification-kind.ts'

/** How every kind of notification reads, of all modules; waits until their code is here. */
export function useNotificationKinds(): NotificationKinds {
  return useSuspenseQuery(kindsQuery(useWebModules())).data
}

const kindsQuery = (modules: readonly WebModule[]) =>
  queryOptions({
    queryKey: ['code', 'notification-kinds'],
    queryFn: async (): Promise<NotificationKinds> => {
      const all = await Promise.all(modules.map((module) => module.notifications?.() ?? {}))
      return Object.assign({}, ...all)
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
