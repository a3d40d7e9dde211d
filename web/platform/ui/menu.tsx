import type { Menu as MantineMenu, MenuDropdownProps } from '@mantine/core'
import { useMergedRef } from '@mantine/hooks'
import {
  type ComponentProps,
  cloneElement,
  createContext,
  type ReactElement,
  type ReactNode,
  type Ref,
  Suspense,
  use,
  useId,
  useRef,
  useState,
} from 'react'
import { latePart } from './late-part.ts'
import { type MenuLook, MenuParts, type OpenMenu } from './menu-parts.ts'

const MenuPanel = latePart(async () => (await import('./menu-panel.tsx')).MenuPanel, { missing: 'above' })

interface Props extends MenuLook {
  children: ReactNode
  opened?: boolean
  onChange?: (isOpen: boolean) => void
}

const Current = createContext<OpenMenu | null>(null)

function Root({ children, opened, onChange, ...look }: Props) {
  const id = useId()
  const target = useRef<HTMLElement>(null)
  const [own, setOwn] = useState(false)
  const setOpen = (isOpen: boolean) => {
    setOwn(isOpen)
    onChange?.(isOpen)
  }
  return <Current value={{ id, target, isOpen: opened ?? own, setOpen, look }}>{children}</Current>
}

type Reachable = ReactElement<{
  ref?: Ref<HTMLElement>
  onClick?: (event: unknown) => void
  onPointerEnter?: (event: unknown) => void
  onFocus?: (event: unknown) => void
}>

function Target({ children }: { children: ReactElement }) {
  const { id, target, isOpen, setOpen } = useCurrent()
  const child = children as Reachable
  const { onClick, onPointerEnter, onFocus } = child.props
  const ref = useMergedRef(target, child.props.ref)
  return cloneElement(child as ReactElement<Record<string, unknown>>, {
    ref,
    id: `${id}-target`,
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? `${id}-target-dropdown` : undefined,
    onClick: (event: unknown) => {
      onClick?.(event)
      setOpen(!isOpen)
    },
    onPointerEnter: (event: unknown) => {
      onPointerEnter?.(event)
      void MenuPanel.fetch()
    },
    onFocus: (event: unknown) => {
      onFocus?.(event)
      void MenuPanel.fetch()
    },
  })
}

function Dropdown(props: MenuDropdownProps) {
  const menu = useCurrent()
  const wasOpened = useRef(false)
  wasOpened.current ||= menu.isOpen
  return (
    <Suspense>
      {wasOpened.current && <MenuPanel menu={menu} onClose={() => menu.setOpen(false)} {...props} />}
    </Suspense>
  )
}

function useCurrent(): OpenMenu {
  const menu = use(Current)
  if (!menu) throw new Error('The parts of a menu stand inside <Menu>.')
  return menu
}

function useParts(): typeof MantineMenu {
  const parts = use(MenuParts)
  if (!parts) throw new Error('The entries of a menu stand inside <Menu.Dropdown>.')
  return parts
}

// An entry may be drawn as any element, as Mantine's own: its type says so, which a plain function cannot.
const Item = ((props: ComponentProps<typeof MantineMenu.Item>) => {
  const parts = useParts()
  return <parts.Item {...props} />
}) as unknown as typeof MantineMenu.Item

function Label({ children }: { children: ReactNode }) {
  const parts = useParts()
  return <parts.Label>{children}</parts.Label>
}

function Divider() {
  const parts = useParts()
  return <parts.Divider />
}

/**
 * A menu that opens from a button, used as Mantine's is. The button is there at once; what floats is fetched
 * when somebody reaches for it, for a page has many menus and is read without one.
 */
export const Menu = Object.assign(Root, { Target, Dropdown, Item, Label, Divider })
