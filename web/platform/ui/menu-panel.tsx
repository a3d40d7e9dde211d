import { Menu, type MenuDropdownProps } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Anchor } from './anchor.tsx'
import { MenuParts, type OpenMenu } from './menu-parts.ts'

interface Props extends MenuDropdownProps {
  menu: OpenMenu
  /** For where it cannot be fetched. */
  onClose: () => void
}

/** What floats at the button of a menu, with the entries in it. */
export function MenuPanel({ menu, onClose: _, children, ...others }: Props) {
  // Opened in a second step: Mantine notes where the focus goes back to when it sees the menu open.
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
