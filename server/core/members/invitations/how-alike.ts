import { foldText } from '../../../../shared/platform/fold-text.ts'
import { pinyinForms } from '../../records/index.ts'

interface Person {
  email: string
  name?: string | undefined
}

/** name: what somebody is called in full. initial: a surname with the first letter of the other name. */
type Likeness = 'name' | 'initial'

const shortestSurname = 3

/**
 * May a person who is invited be this member, by how both are called? An address is read as a name as well:
 * anna.snelling@, snelling.anna@, asnelling@, and zhangwei@ of 张伟. Null: nothing speaks for it.
 */
export function howAlike(person: Person, member: { name: string }): Likeness | null {
  const called = formsOf(member.name)
  const forms = [localWords(person.email), person.name === undefined ? [] : wordsOf(person.name)]
  if (forms.some((words) => called.full.has(inOrder(words)) || called.full.has(words.join('')))) return 'name'
  const spoken = person.name === undefined ? [] : spokenForms(person.name)
  if (spoken.some((form) => called.full.has(form))) return 'name'
  return forms.some((words) => called.initial.has(words.join(''))) ? 'initial' : null
}

function formsOf(name: string): { full: Set<string>; initial: Set<string> } {
  const words = wordsOf(name)
  const full = [inOrder(words), words.join(''), words.toReversed().join(''), ...spokenForms(name)]
  return { full: new Set(full.filter((form) => form !== '')), initial: new Set(withInitials(words)) }
}

/** asnelling, snellinga, annas, of Anna Snelling: as firms make addresses of names. */
function withInitials(words: readonly string[]): string[] {
  const [first, last] = [words[0], words.at(-1)]
  if (words.length < 2 || first === undefined || last === undefined) return []
  return [
    [first, last],
    [last, first],
  ].flatMap(([one, other]) =>
    other!.length < shortestSurname ? [] : [`${one![0]}${other}`, `${other}${one![0]}`],
  )
}

/** zhangwei and weizhang, of 张伟: the surname is the first syllable or not. */
function spokenForms(name: string): string[] {
  const letters = name.match(/\p{Script=Han}/gu) ?? []
  const syllables = letters.map((letter) => pinyinForms(letter).split(' ')[0] ?? '')
  if (syllables.length < 2) return []
  const [whole] = pinyinForms(letters.join('')).split(' ')
  return [whole!, syllables.join(''), [...syllables.slice(1), syllables[0]].join('')]
}

function localWords(email: string): string[] {
  return wordsOf((email.split('@')[0] ?? '').replace(/\+.*$/, '')).filter((word) => !/^\p{N}+$/u.test(word))
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
}

/** The same, whichever name stands first. */
function inOrder(words: readonly string[]): string {
  return words.toSorted().join(' ')
}
