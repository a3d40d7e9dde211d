import type { LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Icon } from '../../platform/ui/icon.tsx'
import { useLabel } from '../metadata/metadata.ts'
import { ObjectIcon } from '../metadata/object-icon.tsx'
import type { MenuEntry } from '../navigation/menu-entries.ts'
import { addressOf, usePageName } from '../pages/use-pages.ts'

interface Parts {
  to: Pick<LinkProps, 'to' | 'params'>
  icon: (size: number) => ReactNode
  text: string
}

/** Where an entry of the menu leads, its sign and its name, whatever it is drawn as. */
export function useMenuEntryParts(): (entry: MenuEntry) => Parts {
  const label = useLabel()
  const nameOf = usePageName()
  return ({ object, page }) =>
    object
      ? {
          to: { to: '/records/$object', params: { object: object.name } },
          icon: (size) => <ObjectIcon name={object.icon} size={size} />,
          text: label(object.pluralLabel),
        }
      : {
          to: { to: addressOf(page) },
          icon: (size) => <Icon of={page.menu.icon} size={size} />,
          text: nameOf(page),
        }
}
