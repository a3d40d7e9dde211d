import type { RecordRights, RecordValues } from '../../../shared/core/records.ts'
import { isWithin, type KeptPage, type Pages, type Sight } from './pages-in-sight.ts'

/** Beyond so many pages with all their values, those far from sight go. */
const fullAtMost = 16
/** So many pages before and behind what is looked at stay. */
const near = 4

/**
 * The pages of a list without the values of those that are far from what is looked at, once there are many: they are
 * read again by their cursor when they come into sight. The first one stays, for it says how many there are.
 */
export function withoutFar(data: Pages, sight: Sight): Pages {
  const full = data.pages.filter(({ isAway }) => !isAway).length
  if (full <= fullAtMost) return data
  const isNear = (at: number) =>
    at === 0 || isWithin(at, { from: sight.from - near, to: sight.to + near }) || isWithin(at, sight.held)
  return { ...data, pages: data.pages.map((page, at) => (page.isAway || isNear(at) ? page : away(page))) }
}

/** Which records of a list are known by their id alone. */
export function idsAway(pages: readonly KeptPage[]): ReadonlySet<string> {
  return new Set(pages.flatMap(({ records, isAway }) => (isAway ? records.map(({ id }) => id) : [])))
}

function away({ records, page }: KeptPage): KeptPage {
  return { records: records.map(onlyWho), related: {}, page, isAway: true }
}

/** What ticking records, and going from one to the next, needs of them. */
function onlyWho({ id, object, youMay }: RecordValues): RecordValues {
  return { ...noValues, id, object, ...(youMay && { youMay: sameRights(youMay) }) }
}

const noValues = {
  title: '',
  version: 0,
  createdAt: '',
  createdBy: null,
  updatedAt: '',
  updatedBy: null,
  deletedAt: null,
}

const rights = new Map<string, RecordRights>()

// There are four of them, and thousands of records.
function sameRights(youMay: RecordRights): RecordRights {
  const key = `${youMay.update} ${youMay.delete}`
  const same = rights.get(key) ?? youMay
  rights.set(key, same)
  return same
}
