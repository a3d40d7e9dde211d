import type { Menu as MantineMenu, MenuProps } from '@mantine/core'
import { createContext, type RefObject } from 'react'

export type MenuLook = Pick<MenuProps, 'position' | 'width'>

export interface OpenMenu {
  id: string
  target: RefObject<HTMLElement | null>
  isOpen: boolean
  setOpen: (isOpen: boolean) => void
  look: MenuLook
}

/** Mantine's parts, for what stands in an open menu. */
export const MenuParts = createContext<typeof MantineMenu | null>(null)
