import { languages } from '../../platform/languages.ts'
import type { ValueContext } from '../fields/field-type.ts'
import type { Metadata, ObjectDefinition } from '../metadata.ts'
import { localized } from '../metadata.ts'
import type { ColumnGuess, ColumnInput, ColumnTarget } from './column-guess.ts'
import { guessMapping } from './guess-mapping.ts'
import { headerWords, readHeader } from './header-name.ts'
import { objectOfWord } from './known-headers.ts'
import type { Certainty } from './table.ts'

interface ObjectGuess {
  /** API name. */
  object: string
  score: number
}

/**
 * The objects a file may be about, most likely first, and how sure that is. Objects outside the menus
 * (pipelines, teams) come after others that fit as well. The caller leaves out what may not be imported.
 */
export function guessObject(
  columns: readonly ColumnInput[],
  world: { objects: Metadata['objects']; context: ValueContext; fileName?: string },
): { ranking: ObjectGuess[]; certainty: Certainty } {
  const mapped = [...world.objects.values()]
    .filter((object) => object.deletedAt === undefined)
    .map((object) => ({ object, guesses: guessMapping(columns, object, world) }))
  const homes = homesOf(mapped)
  const ranking = mapped
    .map(({ object, guesses }) => {
      const named = isNamedFor(object, world.fileName ?? '') ? 1.5 : 0
      const score = named + scoreOf(guesses, object) + ownness(guesses, homes)
      return { object: object.name, score: object.hidden ? score * 0.9 : score }
    })
    .sort((a, b) => b.score - a.score)
  const [best, second] = ranking
  const lead = (best?.score ?? 0) - (second?.score ?? 0)
  return { ranking, certainty: lead >= 1.5 ? 'certain' : lead >= 0.5 ? 'likely' : 'unsure' }
}

interface Mapped {
  object: ObjectDefinition
  guesses: readonly ColumnGuess[]
}

/** For every column, on how many objects of the menus it has a place. */
function homesOf(mapped: readonly Mapped[]): number[] {
  const shown = mapped.filter(({ object }) => !object.hidden)
  const width = mapped[0]?.guesses.length ?? 0
  return Array.from(
    { length: width },
    (_, at) => shown.filter(({ guesses }) => guesses[at] !== undefined && hasPlace(guesses[at])).length,
  )
}

/** On the object, be it taken by another column, or on a record it links to. */
function hasPlace({ target, certainty, alternatives }: ColumnGuess): boolean {
  const isPlace = ({ kind }: ColumnTarget) => kind === 'field' || kind === 'link'
  return (isPlace(target) && certainty !== 'unsure') || alternatives.some(isPlace)
}

/**
 * What few objects have (a stage, an amount, a job title) tells what a file is about. A header that could mean
 * anything ("Status") says so only beside a clear one.
 */
function ownness(guesses: readonly ColumnGuess[], homes: readonly number[]): number {
  const worth: Partial<Record<number, number>> = { 1: 1.5, 2: 0.5 }
  const own = guesses.flatMap(({ column, target, certainty }, at) => {
    if (target.kind !== 'field' && target.kind !== 'link') return []
    const isVague = readHeader(column).forms.some((form) => vagueHeaders.has(form))
    return [{ isVague, isOnly: homes[at] === 1, weight: weights[certainty] * (worth[homes[at] ?? 0] ?? 0) }]
  })
  const hasClear = own.some(({ isVague, isOnly, weight }) => !isVague && isOnly && weight > 0.5)
  return own.reduce((sum, { isVague, weight }) => sum + (isVague && !hasClear ? 0 : weight), 0)
}

/** What columns of any table are called. */
const vagueHeaders = new Set(
  'status state phase type value price total sum category 状态 狀態 类型 類型 价格 價格 合计 總計 tila tyyppi arvo hinta yhteensä'.split(
    ' ',
  ),
)

const weights = { certain: 1, likely: 0.6, unsure: 0.1 }

/** Own fields count most, the name that every record needs twice; links are found on many objects. */
function scoreOf(guesses: readonly ColumnGuess[], object: ObjectDefinition): number {
  const seen = new Set<string>()
  let score = 0
  for (const { target, certainty } of guesses) {
    if (target.kind === 'link') score += 0.4 * weights[certainty]
    if (target.kind !== 'field') continue
    const [field = ''] = target.path.split('.')
    const isTitle = field === object.titleField && !seen.has(field)
    score += weights[certainty] * (isTitle ? 2 : seen.has(field) ? 0.5 : 1)
    seen.add(field)
  }
  return score
}

/** 'accounts.csv', 'hubspot-crm-exports-all-deals-2026-11-03.csv', '客户列表.xlsx'. */
function isNamedFor(object: ObjectDefinition, fileName: string): boolean {
  const words = headerWords(fileName.replace(/\.\w+$/, ''))
  const labels = languages.flatMap((one) =>
    [object.label, object.pluralLabel].map((label) => headerWords(localized(label, one))),
  )
  const isIn = (word: string) =>
    /\p{Script=Han}/u.test(word) ? words.includes(word) : ` ${words} `.includes(` ${word} `)
  if (labels.some((label) => label !== '' && isIn(label))) return true
  const parts = words.split(' ')
  const pairs = parts.map((word, at) => `${word} ${parts[at + 1] ?? ''}`.trim())
  const named = pairs.map(objectOfWord).find(Boolean) ?? parts.map(objectOfWord).find(Boolean)
  return named === object.name
}
