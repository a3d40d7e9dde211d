import { z } from 'zod'
import { favouriteKinds, navigationGroups, navigationLimits } from './navigation.ts'
import { SavedOutput } from './saved-contract.ts'

const objectName = z.string().min(1).max(100)

/** POST /favourites. */
export const NewFavouriteInput = z.strictObject({
  kind: z.enum(favouriteKinds),
  /** Id of a record or a view, address of a page. */
  target: z.string().min(1).max(200),
  /** API name of a record's object. */
  object: objectName.optional(),
})
export type NewFavouriteInput = z.output<typeof NewFavouriteInput>

const FavouriteOutput = z.object({
  id: z.uuid(),
  kind: z.enum(favouriteKinds),
  target: z.string(),
  object: z.string().nullable(),
  title: z.string().nullable(),
})

/** PUT /favourites/order: those it does not name stay behind them. */
export const FavouriteOrderInput = z.strictObject({
  ids: z.array(z.uuid()).max(navigationLimits.favourites),
})

export const FavouritesOutput = z.object({ favourites: z.array(FavouriteOutput) })

/** POST /recent-records: records somebody opened, the last one last. */
export const OpenedInput = z.strictObject({
  records: z
    .array(z.strictObject({ object: objectName, id: z.uuid() }))
    .min(1)
    .max(navigationLimits.recent),
})
export type OpenedInput = z.output<typeof OpenedInput>

export const MenuInput = z.strictObject({
  order: z.array(z.string().min(1).max(200)).max(500),
  hidden: z.array(z.string().min(1).max(200)).max(500),
})
export type MenuInput = z.output<typeof MenuInput>

export const RoleMenusOutput = z.object({
  menus: z.array(MenuInput.extend({ role: z.string(), ...SavedOutput })),
})

/** PATCH /navigation: what is given. */
export const NavigationChoicesInput = z
  .strictObject({ folded: z.array(z.enum(navigationGroups)).max(10), isNarrow: z.boolean() })
  .partial()
export type NavigationChoicesInput = z.output<typeof NavigationChoicesInput>

export const NavigationOutput = z.object({
  favourites: z.array(FavouriteOutput),
  recent: z.array(z.object({ id: z.uuid(), object: z.string(), title: z.string() })),
  menu: MenuInput,
  folded: z.array(z.enum(navigationGroups)),
  isNarrow: z.boolean(),
  unread: z.number(),
})
