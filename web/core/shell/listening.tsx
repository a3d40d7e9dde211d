import { useLiveUpdates } from '../live/live-updates.ts'
import { useSendOpened } from '../navigation/opened-records.ts'
import { useFollowBrand } from '../session/brand.ts'
import { GoToKeys } from './go-to-keys.tsx'

/** What a workspace does without anything to be seen: hears what happens, keeps what was opened, knows its keys. */
export function Listening() {
  useLiveUpdates()
  useSendOpened()
  useFollowBrand()
  return <GoToKeys />
}
