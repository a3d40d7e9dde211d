import type { Page } from './page.ts'

/**
 * A letter for each name: the modules say those people learn from the manual; other names take the first
 * of their own letters that is free, and none where all are taken.
 */
export function lettersOf(
  names: readonly string[],
  known: Readonly<Record<string, string>>,
): Map<string, string> {
  const letters = new Map<string, string>()
  const ordered = [...names].sort((a, b) => Number(b in known) - Number(a in known))
  for (const name of ordered) {
    const wanted = known[name] ?? ''
    const letter = [...(wanted + name).toUpperCase()].find(
      (candidate) => /[A-Z]/.test(candidate) && !letters.has(candidate),
    )
    if (letter) letters.set(letter, name)
  }
  return letters
}

export interface Letters {
  /** After G (go to) and N (new): the name of an object. */
  objects: ReadonlyMap<string, string>
  /** After G: a page. */
  pages: ReadonlyMap<string, Page>
}

/** The letters of objects and pages together: nobody's letter stands for two. Only pages that ask for one take part. */
export function lettersFor(
  objects: readonly string[],
  known: Readonly<Record<string, string>>,
  pages: readonly Page[],
): Letters {
  const asking = new Map(pages.filter(({ letter }) => letter !== undefined).map((page) => [page.path, page]))
  const wanted = Object.fromEntries([...asking].map(([path, { letter = '' }]) => [path, letter]))
  const all = lettersOf([...objects, ...asking.keys()], { ...known, ...wanted })
  const letters = { objects: new Map<string, string>(), pages: new Map<string, Page>() }
  for (const [letter, name] of all) {
    const page = asking.get(name)
    if (page) letters.pages.set(letter, page)
    else letters.objects.set(letter, name)
  }
  return letters
}
