const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'Process', 'Dead', 'Unidentified'])

interface Key {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** What was pressed, as shortcuts are written: 'Mod+K', 'Shift+ArrowRight', 'J', '?'. null: only a modifier. */
export function chordOf(event: Key): string | null {
  if (modifiers.has(event.key)) return null
  const parts: string[] = []
  if (event.ctrlKey || event.metaKey) parts.push('Mod')
  if (event.altKey) parts.push('Alt')
  const name = nameOf(event)
  // A sign such as ? already tells that Shift was down; letters and named keys do not.
  if (event.shiftKey && (name.length > 1 || /[A-Z]/.test(name))) parts.push('Shift')
  parts.push(name)
  return parts.join('+')
}

// Letters come from the key's place on a Latin keyboard when the layout types something else (Cyrillic,
// Zhuyin), so that shortcuts work whatever the person writes in.
function nameOf(event: Key): string {
  if (event.key === ' ') return 'Space'
  if (event.key.length > 1) return event.key
  if (/^[a-z]$/i.test(event.key)) return event.key.toUpperCase()
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
  return letter ?? event.key
}

/** Does the element take text, so that a single key is a letter and not a command? */
export function isTyping(target: EventTarget | null): boolean {
  // What only takes the keys of a table or a board holds no text.
  if (!(target instanceof HTMLElement) || target.dataset.takesKeys !== undefined) return false
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true
  if (target.tagName !== 'INPUT') return false
  return !['checkbox', 'radio', 'button', 'range'].includes((target as HTMLInputElement).type)
}
