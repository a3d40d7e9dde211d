import type { PopoverProps } from '@mantine/core'
import { useMergedRef } from '@mantine/hooks'
import { cloneElement, type ReactElement, type ReactNode, type Ref, Suspense, useRef, useState } from 'react'
import { useTypedAhead } from './keys/typed-ahead.ts'
import { latePart } from './late-part.ts'

const PopPanel = latePart(async () => (await import('./pop-panel.tsx')).PopPanel, { missing: 'above' })

export interface PopProps {
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

/**
 * A panel that floats at an element and goes with Escape or a click elsewhere; focus returns to the element.
 * What makes it float is fetched when the first one opens; what is typed meanwhile is typed into it.
 */
export function Pop({ target, ...panel }: PopProps) {
  const child = target as ReactElement<{ ref?: Ref<HTMLElement> }>
  const anchor = useRef<HTMLElement>(null)
  const ref = useMergedRef(anchor, child.props.ref)
  const wasOpened = useRef(false)
  wasOpened.current ||= panel.opened
  const [hasArrived, setArrived] = useState(false)
  const isWaiting = panel.opened && !hasArrived && panel.keepsFocus !== true
  const ahead = useTypedAhead(isWaiting, panel.onClose)
  return (
    <>
      {cloneElement(child, { ref })}
      <Suspense>
        {wasOpened.current && (
          <PopPanel anchor={anchor} ahead={ahead} onArrive={() => setArrived(true)} {...panel} />
        )}
      </Suspense>
    </>
  )
}
