import { useBlocker } from '@tanstack/react-router'

/** Dialogs, menus and what floats beside a button; not the side panel, which stands in the address. */
const layers = '[role=dialog][aria-modal=true], .mantine-Menu-dropdown, .mantine-Popover-dropdown'

/** Going back, or forth, while something lies over the page closes that first, as it leaves a page of its own on a phone. */
export function useBackCloses(): void {
  useBlocker({
    shouldBlockFn: ({ action }) => (action === 'BACK' || action === 'FORWARD') && closeTop(),
    enableBeforeUnload: false,
  })
}

/** As Escape does. What only its own buttons close stays. */
function closeTop(): boolean {
  const top = [...document.querySelectorAll(layers)].findLast((layer) => layer.checkVisibility())
  if (top === undefined) return false
  const focused = document.activeElement
  const target = focused && top.contains(focused) ? focused : top
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
  return true
}
