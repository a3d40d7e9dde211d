import { queryOptions } from '@tanstack/react-query'
import { aggregateRecords, queryRecords } from '../../record-requests.ts'

/** How many members with access each team has, by its id; teams with none are left out. */
export const teamSizesQuery = queryOptions({
  queryKey: ['records', 'member', 'team-sizes'],
  queryFn: async ({ signal }) => {
    const { groups } = await aggregateRecords(
      'member',
      {
        filter: { field: 'status', op: 'neq', value: 'inactive' },
        groupBy: [{ field: 'team' }],
        measures: [{ function: 'count', as: 'count' }],
        limit: 10_000,
      },
      signal,
    )
    return new Map(groups.map(({ keys, measures }) => [String(keys[0]), Number(measures.count)]))
  },
})

export interface TeamMember {
  id: string
  name: string
}

const shownAtOnce = 100

/** The members of a team, those without access left out, and whether there are more than are given. */
export function teamMembersQuery(teamId: string) {
  return queryOptions({
    queryKey: ['records', 'member', 'of-team', teamId],
    queryFn: async ({ signal }): Promise<{ members: TeamMember[]; hasMore: boolean }> => {
      const page = await queryRecords(
        'member',
        {
          filter: {
            and: [
              { field: 'team', op: 'eq', value: teamId },
              { field: 'status', op: 'neq', value: 'inactive' },
            ],
          },
          sort: [{ field: 'name', direction: 'asc' }],
          fields: [],
          limit: shownAtOnce,
        },
        signal,
      )
      const members = page.records.map(({ id, title }) => ({ id, name: title }))
      return { members, hasMore: page.page.next !== null }
    },
  })
}
