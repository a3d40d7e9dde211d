import type { Page } from './page.ts'

/** A page with what stands for the parts of its address. */
export interface PlacedPage {
  page: Page
  parts: Readonly<Record<string, string>>
}

/** The page that stands at an address; undefined where none does. */
export function pageAt(pages: readonly Page[], address: string): PlacedPage | undefined {
  const exact = pages.find(({ path }) => path === address)
  if (exact) return { page: exact, parts: {} }
  const given = address.split('/')
  for (const page of pages) {
    const parts = partsOf(page.path.split('/'), given)
    if (parts) return { page, parts }
  }
  return undefined
}

/** The address of a page with its parts filled in. */
export function addressWith({ page, parts }: PlacedPage): string {
  return page.path.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(parts[name] ?? ''))
}

function partsOf(path: readonly string[], given: readonly string[]): Record<string, string> | null {
  if (path.length !== given.length) return null
  const parts: Record<string, string> = {}
  for (const [at, step] of path.entries()) {
    const text = given[at] ?? ''
    if (step.startsWith('$') && text !== '') parts[step.slice(1)] = decoded(text)
    else if (step !== text) return null
  }
  return parts
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
