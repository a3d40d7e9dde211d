import type { RecordWrite } from '../../../core/records/index.ts'

/** Writes of one object that belong to one day. */
export interface Timed {
  daysAgo: number
  object: string
  writes: RecordWrite[]
}

interface Wanted {
  id: string | undefined
  values: Record<string, unknown>
}

// What others point at comes first.
const order = ['product', 'company', 'contact', 'deal', 'note']

/** Collects writes by their day. Days long ago are put together, more of them the longer, so that there are few of them. */
export class Schedule {
  readonly #days = new Map<number, Map<string, Map<string, RecordWrite>>>()
  readonly #made = new Map<string, number>()
  readonly #behindDeals: ReadonlySet<string>
  #count = 0

  /** `behindDeals`: objects whose records point at deals. */
  constructor(behindDeals: readonly string[]) {
    this.#behindDeals = new Set(behindDeals)
  }

  create(daysAgo: number, object: string, records: readonly Wanted[]): void {
    const day = dayOf(daysAgo)
    for (const { id, values } of records) {
      const key = id ?? `new ${this.#count++}`
      this.#made.set(key, day)
      this.#of(day, object).set(key, { action: 'create', ...(id !== undefined && { id }), values })
    }
  }

  /** Two changes of one day are one; a change on the day something was made is part of how it was made. */
  update(daysAgo: number, object: string, id: string, values: Record<string, unknown>): void {
    const day = Math.min(dayOf(daysAgo), this.#made.get(id) ?? 0)
    const writes = this.#of(day, object)
    const there = writes.get(id)
    const before = there !== undefined && 'values' in there ? there : undefined
    const all = { ...before?.values, ...values }
    writes.set(id, before === undefined ? { action: 'update', id, values: all } : { ...before, values: all })
  }

  inOrder(): Timed[] {
    const days = [...this.#days].sort(([a], [b]) => b - a)
    return days.flatMap(([daysAgo, objects]) =>
      [...objects]
        .sort(([a], [b]) => this.#placeOf(a) - this.#placeOf(b))
        .map(([object, writes]) => ({ daysAgo, object, writes: [...writes.values()] })),
    )
  }

  #placeOf(object: string): number {
    if (this.#behindDeals.has(object)) return order.length
    const place = order.indexOf(object)
    return place < 0 ? order.indexOf('deal') - 0.5 : place
  }

  #of(day: number, object: string): Map<string, RecordWrite> {
    const objects = this.#days.get(day) ?? new Map<string, Map<string, RecordWrite>>()
    this.#days.set(day, objects)
    const writes = objects.get(object) ?? new Map<string, RecordWrite>()
    objects.set(object, writes)
    return writes
  }
}

function dayOf(daysAgo: number): number {
  if (daysAgo > 90) return Math.ceil(daysAgo / 15) * 15
  return daysAgo > 12 ? Math.ceil(daysAgo / 5) * 5 : daysAgo
}
