import type { MenuItemProps, MenuProps } from '@mantine/core'
import { IconCheck, IconDots } from '@tabler/icons-react'
import type { LinkProps } from '@tanstack/react-router'
import { type ComponentType, Fragment, type ReactElement, type ReactNode, useId } from 'react'
import { Icon, type IconShape } from '../icon.tsx'
import { Kbd } from '../keys/kbd.tsx'
import { Menu } from '../menu.tsx'
import { MenuLink } from '../menu-link.tsx'
import { Name } from '../name.tsx'
import { RowTool } from '../rows/row-tool.tsx'
import styles from './menu-of.module.css'

interface MenuEntry {
  text: string
  /** Told apart from another of the same text. */
  id?: string
  icon?: IconShape
  /** In the place of an icon: a colour, how far a stage is. */
  sign?: ReactNode
  /** Keys that do the same, shown beside it. */
  keys?: string | undefined
  act?: () => void
  /** Another page it leads to. */
  link?: LinkProps
  /** A file it fetches; `act` is done besides. */
  file?: string
  isDangerous?: boolean
  /** One of several that is the case now. */
  isChosen?: boolean
  /** Behind its text, of one that is chosen: which way it sorts. */
  way?: IconShape | false
  /** What is likeliest: it has the focus when the menu opens by a key. */
  isNext?: boolean
  /** It cannot be done now, and why: said under it. */
  whyNot?: string | null | undefined
}

export interface MenuGroup {
  heading?: string | undefined
  entries: readonly (MenuEntry | false | null | undefined)[]
}

interface Props {
  /** What the menu is of, said of its button. */
  label: string
  /** Entries that belong together; between groups stands a line. Groups without entries are left out. */
  groups: readonly MenuGroup[]
  /** The button, where it is more than three dots. */
  target?: ReactElement
  position?: MenuProps['position']
  width?: number
  /** Where something else opens it too: a key. */
  opened?: boolean
  onChange?: (isOpen: boolean) => void
  /** What stands below the entries: switches, a sum. */
  children?: ReactNode
}

/** Things to do, behind a button: with icons, keys and reasons; on a phone a sheet at its lower edge. */
export function MenuOf({ label, groups, target, children, position, width = 220, ...open }: Props) {
  const shown = groups
    .map(({ heading, entries }) => ({ heading, entries: entries.filter((entry) => !!entry) }))
    .filter(({ entries }) => entries.length > 0)
  if (shown.length === 0 && !children) return null
  return (
    <Menu position={position ?? 'bottom-end'} width={width} {...open}>
      <Menu.Target>
        {target ?? (
          <RowTool
            icon={IconDots}
            size={16}
            text={label}
            // What stands around it may be a row that opens something itself.
            onClick={(event) => event.stopPropagation()}
          />
        )}
      </Menu.Target>
      <Menu.Dropdown aria-label={label} onClick={(event) => event.stopPropagation()}>
        {shown.map(({ heading, entries }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups never change places
          <Fragment key={at}>
            {at > 0 && <Menu.Divider />}
            {heading && <Menu.Label>{heading}</Menu.Label>}
            {entries.map((entry) => (
              <Entry key={entry.id ?? entry.text} entry={entry} />
            ))}
          </Fragment>
        ))}
        {children}
      </Menu.Dropdown>
    </Menu>
  )
}

// The compiler checked the address where the entry is written; in general it cannot.
const EntryLink = MenuLink as unknown as ComponentType<LinkProps & MenuItemProps>

function Entry({ entry }: { entry: MenuEntry }) {
  const { text, icon, sign, keys, act, link, file, isDangerous, isChosen, way, isNext, whyNot } = entry
  const whyId = useId()
  const looks = {
    ...(sign ? { leftSection: sign } : icon && { leftSection: <Icon of={icon} /> }),
    ...(isDangerous && { color: 'red' }),
    ...(isChosen
      ? { rightSection: <Icon of={way || IconCheck} size={14} /> }
      : keys && { rightSection: <Kbd keys={keys} /> }),
    ...(isChosen !== undefined && { 'aria-current': isChosen }),
    ...(isNext && { 'data-autofocus': true }),
  }
  if (link)
    return (
      <EntryLink {...link} {...looks}>
        <Name>{text}</Name>
      </EntryLink>
    )
  if (file !== undefined)
    return (
      <Menu.Item component="a" href={file} download onClick={act} {...looks}>
        <Name>{text}</Name>
      </Menu.Item>
    )
  return (
    <>
      <Menu.Item {...looks} disabled={!!whyNot} onClick={act} {...(whyNot && { 'aria-describedby': whyId })}>
        <Name>{text}</Name>
      </Menu.Item>
      {whyNot && (
        <div id={whyId} className={styles.why}>
          {whyNot}
        </div>
      )}
    </>
  )
}
