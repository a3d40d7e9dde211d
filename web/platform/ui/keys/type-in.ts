/** Types keys that were kept into the text field that has the focus, each seen before the next. */
export async function typeIn(keys: readonly string[], panel: HTMLElement): Promise<void> {
  for (const key of keys) {
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement) || !panel.contains(field)) return
    if (key === 'Enter')
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    else writeInto(field, field.value + key)
    // What a key changes is drawn when this task pauses.
    await undefined
  }
}

/** As a person would: a value that is set plainly is not seen as typed. */
function writeInto(field: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
