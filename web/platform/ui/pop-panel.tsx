import { Popover } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import { Anchor } from './anchor.tsx'
import { type Arrival, Arrived } from './keys/arrived.tsx'
import { useFocusBack } from './keys/focus-back.ts'
import type { PopProps } from './pop.tsx'

// A list that came with the next frame would lose the letters typed in between.
const atOnce = { duration: 0 }

// A dialog listens for Escape before the panel that stands in it hears of it, and leaves it to elements so marked.
function keepEscape({ target }: FocusEvent): void {
  target.setAttribute('data-mantine-stop-propagation', 'true')
}

type Props = Omit<PopProps, 'target'> & Arrival & { anchor: RefObject<HTMLElement | null> }

/** What floats at the element of a panel. */
export function PopPanel(props: Props) {
  const { anchor, children, opened, onClose, position = 'bottom-start', width } = props
  const { padded = false, outset = 0, keepsFocus = false } = props
  useFocusBack(opened && !keepsFocus, anchor)
  // Opened in a second step, when Mantine knows the element it floats at.
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => setDrawn(true), [])
  // What stands inside has the first say: a list takes a waiting Enter back, an input method ends composing.
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }
  return (
    <Popover
      opened={opened && isDrawn}
      onDismiss={onClose}
      onChange={(open) => !open && onClose()}
      position={position}
      offset={{ mainAxis: 8, crossAxis: -outset }}
      {...(width !== undefined && { width })}
      withinPortal
      withRoles={false}
      trapFocus={!keepsFocus}
      returnFocus={false}
      closeOnEscape={false}
      transitionProps={atOnce}
      middlewares={{ flip: true, shift: { padding: 8 } }}
    >
      <Popover.Target>
        <Anchor element={anchor} />
      </Popover.Target>
      <Popover.Dropdown p={padded ? 12 : 0} onKeyDown={onKeyDown} onFocus={keepEscape}>
        {children}
        <Arrived ahead={props.ahead} onArrive={props.onArrive} />
      </Popover.Dropdown>
    </Popover>
  )
}
