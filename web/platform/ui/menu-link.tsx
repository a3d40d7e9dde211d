import type { MenuItemProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import { Menu } from './menu.tsx'

interface Props extends MenuItemProps, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof MenuItemProps> {
  ref?: Ref<HTMLAnchorElement>
}

/** An entry of a menu that goes to another page. */
export const MenuLink = createLink((props: Props) => <Menu.Item component="a" {...props} />)
