import { useState } from 'react'

const key = 'kith-folds'

/** Which parts of pages somebody opened or folded on this device, by a name of their own. */
function kept(): Record<string, boolean> {
  try {
    return JSON.parse(globalThis.localStorage?.getItem(key) ?? '{}')
  } catch {
    return {}
  }
}

/** Whether a part of a page is folded: as somebody left it here, else as it begins. */
export function useFold(name: string, begins: boolean): [boolean, () => void] {
  const [isFolded, setFolded] = useState(() => kept()[name] ?? begins)
  function toggle() {
    const next = { ...kept(), [name]: !isFolded }
    setFolded(!isFolded)
    try {
      globalThis.localStorage?.setItem(key, JSON.stringify(next))
    } catch {
      // A full or closed storage only forgets.
    }
  }
  return [isFolded, toggle]
}
