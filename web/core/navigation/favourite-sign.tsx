import { IconFile } from '@tabler/icons-react'
import { Icon } from '../../platform/ui/icon.tsx'
import { RecordMark } from '../marks/record-mark.tsx'
import { useObject } from '../metadata/metadata.ts'
import { ObjectIcon } from '../metadata/object-icon.tsx'
import { viewIcon } from '../saved-views/view-icon.ts'
import type { FavouriteEntry } from './favourite-entry.ts'

/** The sign a favourite is recognised by. */
export function FavouriteSign({ entry }: { entry: FavouriteEntry }) {
  const { favourite, name, view, icon } = entry
  const { kind, target, object } = favourite
  const about = useObject(entry.object ?? '')
  if (kind === 'record' && object !== null) return <RecordMark record={{ id: target, object, title: name }} />
  if (about) return <ObjectIcon name={about.icon} />
  return <Icon of={view ? viewIcon(view.layout) : (icon ?? IconFile)} />
}
