import { hanSyllables } from './han-syllables.ts'

const order = new Intl.Collator('zh-u-co-pinyin')
const starts = [...hanSyllables.matchAll(/(\P{ASCII})([a-z]+)/gu)].map(([, letter = '', sound = '']) => ({
  letter,
  sound,
}))
// Characters with a second reading that is common in names.
const others: Readonly<Record<string, string>> = {
  长: 'chang',
  重: 'chong',
  行: 'hang',
  乐: 'yue',
  单: 'shan',
  解: 'xie',
  曾: 'zeng',
  地: 'di',
  了: 'liao',
  谁: 'shui',
  拓: 'tuo',
  佛: 'fo',
  调: 'diao',
  朝: 'chao',
  都: 'du',
  会: 'kuai',
}
const known = new Map<string, readonly string[]>()

/** Does what was typed, Latin letters, begin somewhere in how the Chinese of a text sounds? "bj", "beij" and "beijing" all find 北京. */
export function soundsLike(typed: string, text: string): boolean {
  const letters = typed.toLowerCase().replace(/[\s']/g, '')
  if (!/^[a-z]+$/.test(letters)) return false
  const sounds = [...text].map(soundsOf)
  return sounds.some((possible, at) => possible.length > 0 && continues(letters, sounds, at))
}

/** Each character is typed as its whole syllable or its first letter; the last one may be half typed. */
function continues(letters: string, sounds: readonly (readonly string[])[], at: number): boolean {
  if (letters === '') return true
  return (sounds[at] ?? []).some(
    (sound) =>
      sound.startsWith(letters) ||
      (letters.startsWith(sound) && continues(letters.slice(sound.length), sounds, at + 1)) ||
      (letters[0] === sound[0] && continues(letters.slice(1), sounds, at + 1)),
  )
}

function soundsOf(letter: string): readonly string[] {
  const before = known.get(letter)
  if (before) return before
  const isHan = /\p{Script=Han}/u.test(letter)
  const made = isHan ? [syllableOf(letter), others[letter] ?? ''].filter(Boolean) : []
  known.set(letter, made)
  return made
}

function syllableOf(letter: string): string {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (order.compare(starts[middle]!.letter, letter) <= 0) low = middle
    else high = middle - 1
  }
  return starts[low]!.sound
}
