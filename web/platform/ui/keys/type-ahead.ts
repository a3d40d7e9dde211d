import { isTextField, press, writeInto } from './kept-keys.ts'

/** A text that was typed, and the key behind it that goes on from there. */
export interface AheadPart {
  text: string
  key: 'Enter' | 'Tab' | null
}

/** Types what was typed ahead into the text field that has just taken the focus; into anything else nothing is. */
export async function typeAhead(parts: readonly AheadPart[], target: EventTarget | null): Promise<void> {
  if (target !== document.activeElement) return
  for (const { text, key } of parts) {
    const field = document.activeElement
    if (!field || !isTextField(field)) return
    if (text !== '') writeInto(field, text)
    // What is written is drawn when this task pauses.
    await undefined
    if (key === 'Tab') nextTo(field)?.focus()
    else if (key === 'Enter' && !press({ key, code: key, shiftKey: false })) field.form?.requestSubmit()
    await undefined
  }
}

/** The next that a Tab comes to in the same dialog. */
function nextTo(field: HTMLElement): HTMLElement | undefined {
  const all = field
    .closest('[role="dialog"]')
    ?.querySelectorAll<HTMLElement>('input, textarea, select, button')
  const reached = [...(all ?? [])].filter((one) => one.matches(':enabled') && one.tabIndex >= 0)
  return reached[reached.indexOf(field) + 1]
}
