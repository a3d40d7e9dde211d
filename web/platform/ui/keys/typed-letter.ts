interface Key {
  key: string
  keyCode: number
  isComposing: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

/**
 * The letter a key types on a closed control, which opens its list looking for it. null for any other key, for
 * Space, which presses the control, and while an input method composes.
 */
export function typedLetter({ key, keyCode, isComposing, ctrlKey, metaKey, altKey }: Key): string | null {
  if (isComposing || keyCode === 229 || ctrlKey || metaKey || altKey || key === ' ') return null
  return [...key].length === 1 ? key : null
}
