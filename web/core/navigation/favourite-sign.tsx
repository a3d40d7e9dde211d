import { IconFile } from '@tabler/icons-react'
import { Icon } from '../../platform/ui/icon.tsx'
import { RecordMark } from '../marks/record-mark.tsx'
import { viewIcon } from '../saved-views/view-icon.ts'
import type { FavouriteEntry } from './favourite-entry.ts'

/** The sign a favourite is recognised by. */
export function FavouriteSign({ entry: { favourite, name, view, icon } }: { entry: FavouriteEntry }) {
  const { kind, target, object } = favourite
  if (kind === 'record' && object !== null) return <RecordMark record={{ id: target, object, title: name }} />
  return <Icon of={view ? viewIcon(view.layout) : (icon ?? IconFile)} />
}
