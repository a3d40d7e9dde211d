import { keepers } from './in-turn.ts'

// What waits for an earlier change of its record when the page is left is sent by the page that comes next.
window.addEventListener(
  'pagehide',
  ({ persisted }) => {
    if (!persisted) for (const keep of keepers) keep()
  },
  // Before what is kept is left on the device.
  { capture: true },
)
