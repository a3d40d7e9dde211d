import { languages } from '../../platform/languages.ts'
import type { ValueContext } from '../fields/field-type.ts'
import type { Metadata, ObjectDefinition } from '../metadata.ts'
import { localized } from '../metadata.ts'
import type { ColumnGuess, ColumnInput } from './column-guess.ts'
import { guessMapping } from './guess-mapping.ts'
import { headerWords } from './header-name.ts'
import { objectOfWord } from './known-headers.ts'
import type { Certainty } from './table.ts'

export interface ObjectGuess {
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
  const ranking = [...world.objects.values()]
    .filter((object) => object.deletedAt === undefined)
    .map((object) => {
      const named = isNamedFor(object, world.fileName ?? '') ? 1.5 : 0
      const score = named + scoreOf(guessMapping(columns, object, world), object)
      return { object: object.name, score: object.hidden ? score * 0.9 : score }
    })
    .sort((a, b) => b.score - a.score)
  const [best, second] = ranking
  const lead = (best?.score ?? 0) - (second?.score ?? 0)
  return { ranking, certainty: lead >= 1.5 ? 'certain' : lead >= 0.5 ? 'likely' : 'unsure' }
}

/** Own fields count most, the name that every record needs twice; links are found on many objects. */
function scoreOf(guesses: readonly ColumnGuess[], object: ObjectDefinition): number {
  const weights = { certain: 1, likely: 0.6, unsure: 0.1 }
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
