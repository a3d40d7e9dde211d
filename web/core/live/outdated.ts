import { traitsOf } from '../../../shared/core/fields/traits.ts'
import type { LiveEvent } from '../../../shared/core/history.ts'
import type { Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { asksAbout } from './asks-about.ts'
import { type ChangedRecords, changedFields, type HeardOf, heardOf } from './heard-of.ts'
import { rolledUp, showsRolledUp } from './rolled-up.ts'

/**
 * What was read of records that is out of date after some events. A person's own changes are on the screen
 * already, so that they do not make the list jump under the cursor; sums and histories are asked anew, unless this
 * page did so with its change.
 */
export function outdatedBy(
  events: readonly LiveEvent[],
  metadata: Metadata,
  me: string,
): (queryKey: readonly unknown[], answer?: unknown) => boolean {
  const heard = heardOf(events, metadata, me)
  const rolled = rolledUp(heard, metadata)
  return ([area, name, part, detail, ...question], answer) => {
    if (area !== 'records' || typeof name !== 'string') return false
    const sums = rolled.get(name)
    const summed = sums && metadata.objects.get(name)
    if (summed && showsSums(summed, sums, part, [detail, ...question])) return true
    const news = heard.get(name)
    if (news === undefined) return false
    const { object } = news
    if (part === 'one' || part === 'events') return typeof detail === 'string' && news.unshown.ids.has(detail)
    if (part === 'list' || part === 'around')
      return news.byOthers !== null && concerns(news.byOthers, { object, question: [detail], answer })
    if (part === 'sums') return isTouched(object, news.followed, question)
    // Which record it is stands before what they are asked for by.
    if (part === 'related') return concernsRelated(news, String(detail), question.slice(1), answer)
    if (part === 'today') return concerns(news.all, { object, question, answer })
    if (part === 'look-alikes') return isTouched(object, news.unshown.fields, knownBy(object))
    return true
  }
}

/** May a record be called otherwise after an event, or be gone? */
export function mayRename(event: LiveEvent, metadata: Metadata | undefined): boolean {
  const object = metadata?.byId.get(event.objectId ?? '')
  return (
    object === undefined || isTouched(object, changedFields(object, [event]), [{ field: object.titleField }])
  )
}

/** What goes over many records, or is asked several times by one page. */
export function isDear([area, , part]: readonly unknown[]): boolean {
  return area === 'records' && (part === 'sums' || part === 'related' || part === 'today')
}

/** Does what was read show roll-ups of records? A record does, and lists that have them as columns or ask for them. */
function showsSums(
  object: ObjectDefinition,
  changed: ReadonlySet<string>,
  part: unknown,
  question: readonly unknown[],
): boolean {
  if (part === 'one') return true
  if (part === 'list' || part === 'around') return showsRolledUp(question.slice(0, 1), object, changed)
  // Which record or field it is stands before what is asked for.
  if (part === 'sums' || part === 'today') return showsRolledUp(question.slice(1), object, changed)
  return part === 'related' && showsRolledUp(question.slice(2), object, changed)
}

interface Asked {
  object: ObjectDefinition
  question: readonly unknown[]
  answer: unknown
}

/** Does a list show one of the records, or is it asked for by what changed, so that another might be on it now? */
function concerns({ ids, fields }: ChangedRecords, { object, question, answer }: Asked): boolean {
  const shown = recordsIn(answer)
  return shown === null || shown.some(({ id }) => ids.has(id)) || isTouched(object, fields, question)
}

/** Of those that point at a record by a field. */
function concernsRelated(
  { object, all }: HeardOf,
  field: string,
  question: readonly unknown[],
  answer: unknown,
): boolean {
  const shown = recordsIn(answer)
  if (shown === null || shown.some(({ id }) => all.ids.has(id))) return true
  // Where all of them are shown, another is one of them only by pointing there.
  return isTouched(object, all.fields, isWhole(answer) ? [{ field }] : [{ field }, ...question])
}

/** What look-alikes are found by: the name, addresses and numbers. */
function knownBy({ fields, titleField }: ObjectDefinition): readonly unknown[] {
  const reached = fields.filter((field) => traitsOf(field).group === 'reach').map(({ name }) => name)
  return [titleField, ...reached].map((field) => ({ field }))
}

type Shown = readonly { id: string }[]

function recordsIn(answer: unknown): Shown | null {
  if (typeof answer !== 'object' || answer === null) return null
  if ('records' in answer) return answer.records as Shown
  if (!('pages' in answer)) return null
  return (answer.pages as { records: Shown }[]).flatMap(({ records }) => records)
}

function isWhole(answer: unknown): boolean {
  const { page } = answer as { page?: { next?: string | null } }
  return page?.next === null
}

function isTouched(
  object: ObjectDefinition,
  changed: ReadonlySet<string> | null,
  question: readonly unknown[],
): boolean {
  if (changed === null) return true
  return changed.size > 0 && asksAbout(question, object, changed)
}
