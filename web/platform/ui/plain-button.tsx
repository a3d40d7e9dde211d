import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { Icon, type IconShape } from './icon.tsx'
import styles from './plain-button.module.css'

interface Look {
  icon?: IconShape
  /** What is likeliest to be pressed on its page. */
  isFilled?: boolean
}

/**
 * A button that looks as Mantine's, for the first pages: Mantine's brings what it needs to wait and to move along,
 * which was some 15 of the 200 KB that may be loaded first. Where a button waits (`loading`), theirs is used.
 */
export function PlainButton({
  icon,
  isFilled,
  children,
  ...button
}: Omit<ComponentProps<'button'>, 'type' | 'className'> & Look) {
  return (
    <button type="button" className={styles.button} data-filled={isFilled || undefined} {...button}>
      {icon && <Icon of={icon} size={14} />}
      {children}
    </button>
  )
}

/** The same for another page it leads to. */
export const ButtonLink = createLink(function ButtonLink(link: Omit<ComponentProps<'a'>, 'className'>) {
  return <a className={styles.button} {...link} />
})
