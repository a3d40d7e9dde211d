import { useAppearance } from './appearance.ts'
import { useMediaQuery } from './media-query.ts'

const phone = '(max-width: 767px)'

const heights = { compact: 30, normal: 36, roomy: 44 } as const

/** Pixels of a table row in the density the person chose; two-line rows on a phone. */
export function useRowHeight(): number {
  const { density } = useAppearance()
  const isPhone = useIsPhone()
  return isPhone ? 56 : heights[density]
}

/** Is the window as narrow as a phone, where layouts change? */
export function useIsPhone(): boolean {
  return useMediaQuery(phone)
}

/** The same once, outside of what is drawn: as code begins that only a phone needs at once. */
export function isPhoneNow(): boolean {
  return globalThis.matchMedia?.(phone).matches ?? false
}
