import { editDistance, forgivenSlips } from '../../../../shared/core/imports/edit-distance.ts'
import { simplifyLetter } from '../../../../shared/platform/simplify-letter.ts'
import { coreName } from './same-name.ts'

/** Are two names likely meant to be the same, though a letter or two of one is written otherwise? */
export function isLikeName(one: string, other: string): boolean {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)]
  // What both have says nothing of what differs: "Anna Li" is not "Anna Lu".
  const [left, right] = [lettersLeft(mine, theirs), lettersLeft(theirs, mine)]
  if (left === '' && right === '') return mine.length > 0
  // Houses, years and sizes are numbered one after the other.
  if (digitsOf(left) !== digitsOf(right)) return false
  const slips = forgivenSlips(Math.min(left.length, right.length))
  return slips > 0 && editDistance(left, right, slips) <= slips
}

function wordsOf(name: string): string[] {
  const core = [...coreName(name)].map(simplifyLetter).join('')
  return core.split(' ').filter((word) => word !== '')
}

function lettersLeft(words: readonly string[], without: readonly string[]): string {
  return words.filter((word) => !without.includes(word)).join('')
}

function digitsOf(text: string): string {
  return text.replace(/\P{N}/gu, '')
}
