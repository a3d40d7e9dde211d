import { z } from 'zod'
import type { RoleMenu } from '../../../shared/core/navigation.ts'
import {
  FavouriteOrderInput,
  FavouritesOutput,
  MenuInput,
  NavigationChoicesInput,
  NavigationOutput,
  NewFavouriteInput,
  OpenedInput,
  RoleMenusOutput,
} from '../../../shared/core/navigation-contract.ts'
import { SearchOutput } from '../../../shared/core/records-contract.ts'
import type { RouteRequest } from '../../platform/http/route.ts'
import { type HouseRoute, route } from '../route.ts'
import { neverSaved } from '../saved-version.ts'
import { expectedVersion, tagged } from '../version-tag.ts'
import { addFavourite, listFavourites, orderFavourites, removeFavourite } from './favourites.ts'
import { listMenus, resetMenu, saveMenu } from './menus.ts'
import { changeNavigation, readNavigation } from './read-navigation.ts'
import { noteOpened, recentRecords } from './recent-records.ts'

const tag = 'Navigation'

const RecentQuery = z.object({
  object: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  fields: z.string().max(4_000).default(''),
})
/** '' cannot stand in a path: `everyone` stands for it. */
const ofRole = z.object({ role: z.string().min(1).max(100) })
const roleKey = (role: string) => (role === 'everyone' ? '' : role)

export const navigationRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/navigation',
    tag,
    summary:
      'What one’s sidebar shows: favourites, records opened last, the menu of one’s role, unread notifications',
    answer: NavigationOutput,
    handler: (ctx) => readNavigation(ctx),
  }),
  route({
    method: 'PATCH',
    path: '/navigation',
    tag,
    summary: 'Choose how one’s sidebar looks',
    body: NavigationChoicesInput,
    handler: (ctx, { body }) => changeNavigation(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/favourites',
    tag,
    summary: 'List one’s favourites',
    answer: FavouritesOutput,
    handler: async (ctx) => ({ favourites: await listFavourites(ctx) }),
  }),
  route({
    method: 'POST',
    path: '/favourites',
    tag,
    summary: 'Mark a record, a view or a page as a favourite',
    body: NewFavouriteInput,
    status: 201,
    answer: FavouritesOutput,
    handler: async (ctx, { body }) => ({ favourites: await addFavourite(ctx, body) }),
  }),
  route({
    method: 'PUT',
    path: '/favourites/order',
    tag,
    summary: 'Put one’s favourites in an order',
    body: FavouriteOrderInput,
    answer: FavouritesOutput,
    handler: async (ctx, { body }) => ({ favourites: await orderFavourites(ctx, body.ids) }),
  }),
  route({
    method: 'DELETE',
    path: '/favourites/:id',
    tag,
    summary: 'Take something out of one’s favourites',
    params: z.object({ id: z.uuid() }),
    handler: (ctx, { params }) => removeFavourite(ctx, params.id),
  }),
  route({
    method: 'GET',
    path: '/recent-records',
    tag,
    summary: 'List the records one opened last',
    query: RecentQuery,
    answer: SearchOutput,
    handler: (ctx, { query }) => {
      const fields = query.fields.split(',').filter((path) => path !== '')
      return recentRecords(ctx, { ...query, fields })
    },
  }),
  route({
    method: 'POST',
    path: '/recent-records',
    tag,
    summary: 'Keep that one opened some records',
    body: OpenedInput,
    handler: (ctx, { body }) => noteOpened(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/menus',
    tag,
    summary: 'List how menus were arranged, by role',
    permission: 'settings.manage',
    answer: RoleMenusOutput,
    handler: async (ctx) => ({ menus: await listMenus(ctx) }),
  }),
  route({
    method: 'PUT',
    path: '/menus/:role',
    tag,
    summary: 'Arrange the menu of a role, or of `everyone`',
    permission: 'settings.manage',
    params: ofRole,
    body: MenuInput,
    answer: RoleMenusOutput,
    versioned: true,
    handler: async (ctx, request) => {
      const { params, body } = request
      const role = roleKey(params.role)
      const { version } = expectedVersion(request)
      return menusWithTag(request, role, await saveMenu(ctx, role, body, version))
    },
  }),
  route({
    method: 'DELETE',
    path: '/menus/:role',
    tag,
    summary: 'Forget how the menu of a role was arranged',
    permission: 'settings.manage',
    params: ofRole,
    answer: RoleMenusOutput,
    versioned: true,
    handler: async (ctx, request) => {
      const role = roleKey(request.params.role)
      const { version } = expectedVersion(request)
      return menusWithTag(request, role, await resetMenu(ctx, role, version))
    },
  }),
]

/** All menus, with the version of the one that was changed. */
function menusWithTag(request: RouteRequest, role: string, menus: RoleMenu[]): { menus: RoleMenu[] } {
  const { version } = menus.find((menu) => menu.role === role) ?? neverSaved
  return tagged(request, version, { menus })
}
