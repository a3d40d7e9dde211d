import { headerWords, readHeader } from './header-name.ts'
import { companyHeaders } from './headers/company-headers.ts'
import { contactHeaders } from './headers/contact-headers.ts'
import { dealHeaders } from './headers/deal-headers.ts'
import { objectWords } from './headers/object-words.ts'
import {
  anyHeaders,
  memberHeaders,
  productHeaders,
  unneededHeaders,
  writtenHeaders,
} from './headers/other-headers.ts'

/** 'company.name', 'any.owner', 'written.createdAt' or 'unneeded'. */
export type Concept = string

const concepts = new Map<string, Concept[]>()
/** Place of a name in its list, where the usual ones stand first: `concept words`. */
const places = new Map<string, number>()
for (const table of [
  companyHeaders,
  contactHeaders,
  dealHeaders,
  productHeaders,
  memberHeaders,
  anyHeaders,
]) {
  for (const [concept, names] of Object.entries(table)) addAll(names, concept)
}
for (const [field, names] of Object.entries(writtenHeaders)) addAll(names, `written.${field}`)
addAll(unneededHeaders, 'unneeded')

const objectsByWord = new Map(
  Object.entries(objectWords).flatMap(([object, words]) =>
    words.split('|').map((word) => [headerWords(word), object] as const),
  ),
)

/** What a header is known to mean, by its folded words; empty when nothing is known. */
export function conceptsOf(words: string): readonly Concept[] {
  return concepts.get(words) ?? (/^date (?:entered|exited) /.test(words) ? ['unneeded'] : [])
}

/** How unusual a name for something is, 0 to 0.01: of two names for one field the usual one wins. */
export function unusualness(words: string, concept: Concept): number {
  return Math.min(1, (places.get(`${concept} ${words}`) ?? 0) / 50) / 100
}

/** Every known header and what it means, for looking up misspelt ones. */
export function knownHeaders(): ReadonlyMap<string, readonly Concept[]> {
  return concepts
}

/** The object a word stands for ('account' is a company), or undefined. */
export function objectOfWord(words: string): string | undefined {
  return objectsByWord.get(words)
}

/**
 * Object and rest of a header made of both, longest object word first: 'account phone' is
 * ['company', 'phone'], '客户电话' ['company', '电话'].
 */
export function splitByObject(words: string): { object: string; rest: string }[] {
  const splits: { object: string; rest: string; length: number }[] = []
  for (const [word, object] of objectsByWord) {
    if (words.length <= word.length || !words.startsWith(word)) continue
    const isHan = /\p{Script=Han}$/u.test(word)
    if (!isHan && words[word.length] !== ' ') continue
    splits.push({ object, rest: words.slice(word.length).trim(), length: word.length })
  }
  return splits.sort((a, b) => b.length - a.length)
}

/** Is this something that columns are called, in any system or language known here? */
export function isKnownHeader(header: string): boolean {
  if (header.length > 100) return false
  return readHeader(header).forms.some(
    (form) =>
      conceptsOf(form).length > 0 ||
      objectOfWord(form) !== undefined ||
      splitByObject(form).some(({ rest }) => conceptsOf(rest).length > 0),
  )
}

function addAll(names: string, concept: Concept): void {
  for (const [at, name] of names.split('|').entries()) {
    const words = headerWords(name)
    places.set(`${concept} ${words}`, at)
    const known = concepts.get(words)
    if (known === undefined) concepts.set(words, [concept])
    else if (!known.includes(concept)) known.push(concept)
  }
}
