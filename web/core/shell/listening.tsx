import { useLiveUpdates } from '../live/live-updates.ts'
import { useForgetOpened } from '../navigation/opened-records.ts'
import { useFollowBrand } from '../session/brand.ts'

/** What a workspace does without anything to be seen: hears what happens. */
export function Listening() {
  useLiveUpdates()
  useForgetOpened()
  useFollowBrand()
  return null
}
