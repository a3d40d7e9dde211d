import { Popover, type PopoverProps } from '@mantine/core'
import type { FocusEvent, KeyboardEvent, ReactElement, ReactNode } from 'react'

interface Props {
  target: ReactElement
  children: ReactNode
  opened: boolean
  onClose: () => void
  position?: PopoverProps['position']
  width?: PopoverProps['width']
  padded?: boolean
  /** How far the panel begins before its element, which stands within a box with an edge. */
  outset?: number
  /** Leaves the focus in the element, which goes on being typed in. */
  keepsFocus?: boolean
}

// A list that came with the next frame would lose the letters typed in between.
const atOnce = { duration: 0 }

// A dialog listens for Escape before the panel that stands in it hears of it, and leaves it to elements so marked.
function keepEscape({ target }: FocusEvent): void {
  target.setAttribute('data-mantine-stop-propagation', 'true')
}

/** A panel that floats at an element and goes with Escape or a click elsewhere; focus returns to the element. */
export function Pop({
  target,
  children,
  opened,
  onClose,
  position = 'bottom-start',
  width,
  padded = false,
  outset = 0,
  keepsFocus = false,
}: Props) {
  // What stands inside has the first say: a list takes a waiting Enter back, an input method ends composing.
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }
  return (
    <Popover
      opened={opened}
      onDismiss={onClose}
      onChange={(open) => !open && onClose()}
      position={position}
      offset={{ mainAxis: 8, crossAxis: -outset }}
      {...(width !== undefined && { width })}
      withinPortal
      withRoles={false}
      trapFocus={!keepsFocus}
      returnFocus={!keepsFocus}
      closeOnEscape={false}
      transitionProps={atOnce}
      middlewares={{ flip: true, shift: { padding: 8 } }}
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown p={padded ? 12 : 0} onKeyDown={onKeyDown} onFocus={keepEscape}>
        {children}
      </Popover.Dropdown>
    </Popover>
  )
}
