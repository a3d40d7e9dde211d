interface Wrong {
  element: HTMLInputElement | HTMLTextAreaElement
  code: string
  params?: Record<string, unknown>
}

/** What is wrong in a form, by the names of its fields, in their order. */
export type Found = ReadonlyMap<string, Wrong>

/** Looks at every named field of a form by what its attributes ask for. */
export function findWrong(form: HTMLFormElement): Found {
  const found = new Map<string, Wrong>()
  for (const element of form.elements) {
    if (!isWritten(element) || element.name === '' || element.disabled) continue
    const chosen = chooserOf(element)
    if (chosen?.required && element.value === '' && !found.has(element.name))
      found.set(element.name, { element: chosen, code: 'input.required' })
    const wrong = wrongOf(element)
    if (wrong && !found.has(element.name)) found.set(element.name, { element, ...wrong })
  }
  return found
}

// What is chosen from a list is sent by a hidden field behind the one that is seen, which has no name.
function chooserOf({ type, previousElementSibling }: HTMLInputElement | HTMLTextAreaElement) {
  return type === 'hidden' ? (previousElementSibling?.querySelector('input') ?? null) : null
}

function isWritten(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

// The codes are those of the server, so that one sentence says it wherever it is found.
function wrongOf(element: HTMLInputElement | HTMLTextAreaElement): Omit<Wrong, 'element'> | null {
  const { value, validity, minLength } = element
  if (validity.customError) return { code: element.validationMessage, params: { text: value } }
  if (element.required && value.trim() === '') return { code: 'input.required' }
  if (validity.typeMismatch) return { code: 'fields.email.not-an-email', params: { text: value } }
  if (value !== '' && value.length < minLength) return { code: 'input.too-short', params: { min: minLength } }
  return null
}
