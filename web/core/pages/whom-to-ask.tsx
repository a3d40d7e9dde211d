import { queryOptions, useQuery } from '@tanstack/react-query'
import type { AdministratorsOutput } from '../../../shared/core/members-contract.ts'
import { request } from '../../platform/api/request.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { sessionQuery } from '../session/session.ts'
import { pageTexts } from './page-texts.ts'

const administratorsQuery = queryOptions({
  queryKey: ['administrators'],
  queryFn: async ({ signal }) =>
    (await request<AdministratorsOutput>('/administrators', { signal })).administrators,
  staleTime: 60_000,
})

/** The administrators by name, where somebody has to ask one; nothing for who is one. */
export function WhomToAsk() {
  const t = useTexts(pageTexts)
  const { data: session } = useQuery(sessionQuery)
  const own = session?.state === 'signed-in' ? session.member.id : null
  const { data: administrators = [] } = useQuery({ ...administratorsQuery, enabled: own !== null })
  const names = administrators.filter(({ id }) => id !== own).map(({ name }) => name)
  if (names.length === 0) return null
  const list = new Intl.ListFormat(t.language, { type: 'disjunction' }).format(names)
  return <p>{t('askThem', { names: list })}</p>
}
