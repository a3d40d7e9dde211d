import { useEffect } from 'react'
import { type Accent, accents } from '../../../shared/core/accents.ts'
import { useSession } from './session.ts'

/** What a workspace looks like, remembered for the sign-in page of this device. */
export interface Brand {
  workspace: string
  name: string
  logo: string | null
  accent: Accent
}

const storageKey = 'kith.brand'

/** Where the logo of a workspace stands. */
export function logoAddress(workspace: string, logo: string): string {
  return `/api/v1/logos/${workspace}/${logo}`
}

/** Shows the colour of the workspace one is in, and remembers what it looks like. */
export function useFollowBrand(): void {
  const { workspace, settings } = useSession()
  const { accent, logo } = settings
  const name = settings.name || workspace.name
  useEffect(() => {
    const brand: Brand = { workspace: workspace.key, name, logo, accent }
    localStorage.setItem(storageKey, JSON.stringify(brand))
    showAccent(accent)
  }, [workspace.key, name, logo, accent])
}

/** The workspace this device was last in; null where it never was in one. */
export function rememberedBrand(): Brand | null {
  try {
    const { workspace, name, logo, accent } = JSON.parse(localStorage.getItem(storageKey) ?? '')
    const known = accents.find((one) => one === accent)
    if (typeof workspace !== 'string' || typeof name !== 'string' || !known) return null
    return { workspace, name, logo: typeof logo === 'string' ? logo : null, accent: known }
  } catch {
    return null
  }
}

/** Draws the product in a colour; the other colours than its own are fetched when one is needed. */
export function showAccent(accent: Accent): void {
  const { dataset } = document.documentElement
  if (accent === accents[0]) {
    delete dataset.accent
    return
  }
  fetchColours()
  dataset.accent = accent
}

// Without a line the product's own colour stands in until it is back.
function fetchColours(): void {
  import('../../platform/ui/accents.css').catch(() =>
    window.addEventListener('online', fetchColours, { once: true }),
  )
}
