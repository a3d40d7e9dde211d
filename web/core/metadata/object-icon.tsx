import {
  IconAddressBook,
  IconBox,
  IconBriefcase,
  IconBuilding,
  IconCircleHalf2,
  IconFilter,
  IconLayoutKanban,
  IconLink,
  IconNote,
  IconPackage,
  IconPaperclip,
  IconUser,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import { Suspense } from 'react'
import { Icon, type IconShape } from '../../platform/ui/icon.tsx'
import { latePart } from '../../platform/ui/late-part.ts'

const FurtherIcon = latePart(async () => (await import('./further-icons.tsx')).FurtherIcon, {
  missing: 'unseen',
  isOnDemand: true,
})

/** Fetches the icons that few workspaces need, for a page that draws many of them and is to come with them. */
export const fetchFurtherIcons = FurtherIcon.fetch

/** The icons of the objects Kith itself brings, by the name a definition holds. */
export const stockIcons: Record<string, IconShape> = {
  'address-book': IconAddressBook,
  box: IconBox,
  briefcase: IconBriefcase,
  building: IconBuilding,
  'circle-half-2': IconCircleHalf2,
  filter: IconFilter,
  link: IconLink,
  'layout-kanban': IconLayoutKanban,
  note: IconNote,
  package: IconPackage,
  paperclip: IconPaperclip,
  user: IconUser,
  users: IconUsers,
  'users-group': IconUsersGroup,
}

/** An object's own icon. Its place is kept until one that few workspaces need is here. */
export function ObjectIcon({ name, size = 16 }: { name: string; size?: number }) {
  const shape = stockIcons[name]
  if (shape) return <Icon of={shape} size={size} />
  return (
    <Suspense fallback={<span style={{ display: 'inline-block', width: size, height: size }} />}>
      <FurtherIcon name={name} size={size} />
    </Suspense>
  )
}
