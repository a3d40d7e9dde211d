import { z } from 'zod'
import { cleanName } from './clean-name.ts'

/** A name somebody gives to what others read: cleaned (`cleanName`), and then not empty and not longer than this. */
export function nameInput(most: number) {
  return z.string().overwrite(cleanName).min(1).max(most)
}
