import { useKeysWait } from './keys-for-page.ts'

/** In the place of what is on its way and has nothing to show meanwhile: keys that are meant for it wait. */
export function KeysWait() {
  useKeysWait()
  return null
}
