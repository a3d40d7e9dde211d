import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { layoutPaths } from '../../../shared/core/view-paths.ts'
import {
  type BoardColumnSetting,
  type BoardSettings,
  mostCardFields,
  type ViewDefinition,
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
      const keep = keeping[part as keyof ViewDefinition]
      return [part, keep ? keep({ ctx, object, before, given, isUnseen }) : given[part as keyof Parts]]
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

// What the others say is seen whole or not at all: a view that sorts, groups or filters by what is hidden is itself.
const keeping: { [Part in keyof ViewDefinition]?: (saving: Saving) => unknown } = {
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
  sumField: ({ before, given, isUnseen }) =>
    given.sumField ??
    (before.sumField !== undefined && isUnseen(before.sumField) ? before.sumField : undefined),
  board: ({ before, given, isUnseen }) => boardOf(before, given.board, isUnseen),
  calendar: ({ before, given, isUnseen }) => given.calendar ?? whereUnseen(before, 'calendar', isUnseen),
  chart: ({ before, given, isUnseen }) => given.chart ?? whereUnseen(before, 'chart', isUnseen),
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

function whereUnseen<Part extends 'calendar' | 'chart'>(
  before: ViewDefinition,
  part: Part,
  isUnseen: (path: string) => boolean,
): ViewDefinition[Part] | undefined {
  const isHiddenPart = layoutPaths({ [part]: before[part] }).some(([, path]) => isUnseen(path))
  return isHiddenPart ? before[part] : undefined
}

function orNone<T>(kept: T[], given: T[] | undefined): T[] | undefined {
  return kept.length === 0 ? given : kept
}
