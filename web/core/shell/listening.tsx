import { useLiveUpdates } from '../live/live-updates.ts'
import { useForgetOpened } from '../navigation/opened-records.ts'
import { useFollowBrand } from '../session/brand.ts'
import { GoToKeys } from './go-to-keys.tsx'

/** What a workspace does without anything to be seen: hears what happens, knows its keys. */
export function Listening() {
  useLiveUpdates()
  useForgetOpened()
  useFollowBrand()
  return <GoToKeys />
}
