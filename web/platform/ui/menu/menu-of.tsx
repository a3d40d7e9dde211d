import type { MenuItemProps, MenuProps } from '@mantine/core'
import { IconCheck, IconDots } from '@tabler/icons-react'
import type { LinkProps } from '@tanstack/react-router'
import { type ComponentType, Fragment, type ReactElement, type ReactNode, useId } from 'react'
import { Icon, type IconShape } from '../icon.tsx'
import { Kbd } from '../keys/kbd.tsx'
import { Menu } from '../menu.tsx'
import { MenuLink } from '../menu-link.tsx'
import styles from './menu-of.module.css'

export interface MenuEntry {
  text: string
  icon?: IconShape
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
  /** What stands below the entries: switches, a sum. */
  children?: ReactNode
}

/** Things to do, behind a button: with icons, keys and reasons; on a phone a sheet at its lower edge. */
export function MenuOf({ label, groups, target, position = 'bottom-end', width = 220, children }: Props) {
  const shown = groups
    .map(({ heading, entries }) => ({ heading, entries: entries.filter((entry) => !!entry) }))
    .filter(({ entries }) => entries.length > 0)
  if (shown.length === 0 && !children) return null
  return (
    <Menu position={position} width={width}>
      <Menu.Target>
        {target ?? (
          <button
            type="button"
            className={styles.dots}
            aria-label={label}
            // What stands around it may be a row that opens something itself.
            onClick={(event) => event.stopPropagation()}
          >
            <Icon of={IconDots} />
          </button>
        )}
      </Menu.Target>
      <Menu.Dropdown aria-label={label} onClick={(event) => event.stopPropagation()}>
        {shown.map(({ heading, entries }, at) => (
          <Fragment key={heading ?? entries[0]?.text}>
            {at > 0 && <Menu.Divider />}
            {heading && <Menu.Label>{heading}</Menu.Label>}
            {entries.map((entry) => (
              <Entry key={entry.text} entry={entry} />
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
  const { text, icon, keys, act, link, file, isDangerous, isChosen, whyNot } = entry
  const whyId = useId()
  const looks = {
    ...(icon && { leftSection: <Icon of={icon} /> }),
    ...(isDangerous && { color: 'red' }),
    ...(isChosen
      ? { rightSection: <Icon of={IconCheck} size={14} /> }
      : keys && { rightSection: <Kbd keys={keys} /> }),
    ...(isChosen !== undefined && { 'aria-current': isChosen }),
  }
  if (link)
    return (
      <EntryLink {...link} {...looks}>
        {text}
      </EntryLink>
    )
  if (file !== undefined)
    return (
      <Menu.Item component="a" href={file} download onClick={act} {...looks}>
        {text}
      </Menu.Item>
    )
  return (
    <>
      <Menu.Item {...looks} disabled={!!whyNot} onClick={act} {...(whyNot && { 'aria-describedby': whyId })}>
        {text}
      </Menu.Item>
      {whyNot && (
        <div id={whyId} className={styles.why}>
          {whyNot}
        </div>
      )}
    </>
  )
}
