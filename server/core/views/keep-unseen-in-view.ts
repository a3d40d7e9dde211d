import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { essentialParts, viewPaths } from '../../../shared/core/view-parts/visit-parts.ts'
import {
  type BoardColumnSetting,
  type BoardSettings,
  mostCardFields,
  type ViewDefinition,
  type ViewPart,
} from '../../../shared/core/views.ts'
import type { Context } from '../../platform/context.ts'
import { keepUnseen, keepUnseenPaths } from './keep-unseen.ts'
import { asksHidden, isHidden } from './view-as-seen.ts'

type Parts = Partial<ViewDefinition>

/**
 * The parts of a view that somebody saves, with what they cannot see in them where it stood. What is gone for everyone
 * is not kept: a part that is saved anew forgets it. undefined: the part is taken away.
 */
export function keepUnseenInView(ctx: Context, before: ViewDefinition, given: Parts): Parts {
  const object = ctx.metadata.objects.get(before.object)
  if (object === undefined || (given.object !== undefined && given.object !== before.object)) return given
  const isUnseen = (path: string) => isHidden(ctx, object, path)
  return Object.fromEntries(
    Object.keys(given).map((part) => {
      const keep = keeping[part as ViewPart] ?? keepWhole(part as ViewPart)
      return [part, keep({ ctx, object, before, given, isUnseen })]
    }),
  )
}

interface Saving {
  ctx: Context
  object: ObjectDefinition
  before: ViewDefinition
  given: Parts
  isUnseen: (path: string) => boolean
}

type Keep = (saving: Saving) => unknown

// Of these some is seen while some is not.
const keeping: { [Part in ViewPart]?: Keep } = {
  columns: ({ before, given, isUnseen }) =>
    orNone(
      keepUnseen(before.columns ?? [], given.columns ?? [], {
        key: ({ field }) => field,
        isUnseen: ({ field }) => isUnseen(field),
      }),
      given.columns,
    ),
  colors: ({ ctx, object, before, given }) =>
    orNone(
      keepUnseen(before.colors ?? [], given.colors ?? [], {
        key: (rule) => JSON.stringify(rule),
        isUnseen: ({ filter }) => asksHidden(ctx, object, filter),
      }),
      given.colors,
    ),
  board: ({ before, given, isUnseen }) => boardOf(before, given.board, isUnseen),
}

/** What is seen whole or not at all. Where a view is what a part says it is seen, for it is hidden with that. */
function keepWhole(part: ViewPart): Keep {
  return ({ before, given, isUnseen }) => {
    if (given[part] !== undefined || essentialParts.includes(part)) return given[part]
    return viewPaths(before, [part]).some(([, path]) => isUnseen(path)) ? before[part] : undefined
  }
}

function boardOf(
  before: ViewDefinition,
  given: BoardSettings | undefined,
  isUnseen: (path: string) => boolean,
): BoardSettings | undefined {
  // A card shows so many fields: who sees all of them sees the first.
  const cards = keepUnseenPaths(before.board?.cards ?? [], given?.cards ?? [], isUnseen)
  const columns = withLimitsOfSums(before, given?.columns, isUnseen)
  const kept = {
    ...given,
    ...((given?.cards || cards.length > 0) && { cards: cards.slice(0, mostCardFields) }),
    ...(columns && { columns }),
  }
  return given === undefined && Object.keys(kept).length === 0 ? undefined : kept
}

/** How much of a hidden amount a column takes is as hidden. */
function withLimitsOfSums(
  { board, sumField }: ViewDefinition,
  given: BoardColumnSetting[] | undefined,
  isUnseen: (path: string) => boolean,
): BoardColumnSetting[] | undefined {
  if (sumField === undefined || !isUnseen(sumField)) return given
  const limits = (board?.columns ?? []).filter(({ limit }) => limit?.of === 'sum')
  const named = new Set((given ?? []).map(({ value }) => value))
  const columns = [
    ...(given ?? []).map((column) => {
      const limit = limits.find(({ value }) => value === column.value)?.limit
      return limit && !column.limit ? { ...column, limit } : column
    }),
    ...limits.flatMap(({ value, limit }) => (named.has(value) || !limit ? [] : [{ value, limit }])),
  ]
  return columns.length === 0 ? given : columns
}

function orNone<T>(kept: T[], given: T[] | undefined): T[] | undefined {
  return kept.length === 0 ? given : kept
}
