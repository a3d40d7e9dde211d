import { Menu, type MenuDropdownProps, type MenuProps } from '@mantine/core'
import { type MouseEvent, useEffect, useState } from 'react'
import { Anchor } from './anchor.tsx'
import { MenuParts, type OpenMenu } from './menu-parts.ts'
import { useIsPhone } from './row-height.ts'

interface Props extends MenuDropdownProps {
  menu: OpenMenu
  /** For where it cannot be fetched. */
  onClose: () => void
}

/** What floats at the button of a menu, with the entries in it. */
export function MenuPanel({ menu, onClose: _, children, ...others }: Props) {
  // Opened in a second step: Mantine notes where the focus goes back to when it sees the menu open.
  const isPhone = useIsPhone()
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => setDrawn(true), [])
  return (
    <Menu
      id={`${menu.id}-target`}
      opened={menu.isOpen && isDrawn}
      onChange={menu.setOpen}
      // The first entry takes the focus; an empty element that took it would be no entry of a menu.
      withInitialFocusPlaceholder={false}
      {...menu.look}
      {...(isPhone && shade(() => menu.setOpen(false)))}
    >
      <Menu.Target>
        <Anchor element={menu.target} />
      </Menu.Target>
      <Menu.Dropdown {...others}>
        <MenuParts value={Menu}>{children}</MenuParts>
      </Menu.Dropdown>
    </Menu>
  )
}

/**
 * Over the page beside a sheet at its lower edge. A touch there closes the sheet as it ends: were it closed as
 * the touch begins, what lies below would be pressed.
 */
function shade(onClose: () => void): Partial<MenuProps> {
  return {
    closeOnClickOutside: false,
    withOverlay: true,
    overlayProps: {
      color: 'var(--scrim)',
      backgroundOpacity: 1,
      fixed: true,
      // Right below menus.
      zIndex: 299,
      // The button of the menu may stand in a row that opens something itself.
      onClick: (event: MouseEvent) => {
        event.stopPropagation()
        onClose()
      },
    },
  }
}
