const onApple = /Mac|iPhone|iPad/.test(navigator.platform)

const apple: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
const others: Record<string, string> = { Mod: 'Ctrl', Shift: 'Shift', Alt: 'Alt' }
const signs: Record<string, string> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

/** A chord such as 'Mod+Enter' in the signs of this machine's keyboard. */
export function keyLabel(chord: string): string {
  const names = onApple ? apple : others
  const parts = chord.split('+').map((part) => names[part] ?? signs[part] ?? part)
  return parts.join(onApple ? '' : ' ')
}
