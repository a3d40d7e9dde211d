import { globSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/**
 * The sentences that are written otherwise in a language than in English, without places: seen on a page of
 * that language, they were forgotten.
 */
export async function englishSentences(language: 'zh-hans' | 'zh-hant' | 'fi'): Promise<Set<string>> {
  const files = globSync('web/**/texts/en.ts', { cwd: root, exclude: ['web/dist/**'] })
  const found = new Set<string>()
  for (const file of files) {
    const english = await sentencesOf(file)
    const other = await sentencesOf(file.replace(/en\.ts$/, `${language}.ts`))
    const same = new Set(Object.values(other))
    for (const [key, sentence] of Object.entries(english))
      if (isTelling(sentence) && other[key] !== sentence && !same.has(sentence)) found.add(sentence)
  }
  return found
}

/** The keys of all sentences that no word of a language looks like. */
export async function keysOfSentences(): Promise<Set<string>> {
  const files = globSync('web/**/texts/en.ts', { cwd: root, exclude: ['web/dist/**'] })
  const keys = await Promise.all(files.map(async (file) => Object.keys(await sentencesOf(file))))
  return new Set(keys.flat().filter((key) => /[a-z][A-Z]/.test(key)))
}

async function sentencesOf(file: string): Promise<Record<string, string>> {
  const { texts } = await import(join(root, file))
  return texts
}

// One word alone may be a name somebody gave.
function isTelling(sentence: string): boolean {
  return /[a-z]+ [a-z]+/i.test(sentence) && !sentence.includes('{{')
}
