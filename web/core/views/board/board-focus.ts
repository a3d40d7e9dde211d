/** Where the focus is on a board: which card, in which column, at which place. */
export interface Place {
  card: HTMLElement
  id: string
  column: string
  at: number
}

/** The card an element belongs to, or null outside of cards. */
export function placeOf(target: EventTarget): Place | null {
  if (!(target instanceof HTMLElement)) return null
  const card = target.closest<HTMLElement>('[data-card]')
  const lane = card?.closest<HTMLElement>('[data-column]')
  if (!card || !lane) return null
  const at = [...lane.querySelectorAll('[data-card]')].indexOf(card)
  return { card, id: card.dataset.card ?? '', column: lane.dataset.column ?? '', at }
}

/** Puts the focus on the card at a place of a column, the last one when there are fewer. False without cards. */
export function focusAt(root: HTMLElement, column: string, at: number): boolean {
  const lanes = [...root.querySelectorAll<HTMLElement>('[data-column]')]
  const lane = lanes.find((candidate) => candidate.dataset.column === column)
  const cards = [...(lane?.querySelectorAll<HTMLElement>('[data-card] > a') ?? [])]
  const card = cards[Math.min(Math.max(0, at), cards.length - 1)]
  card?.focus()
  card?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return card !== undefined
}

/** Puts the focus on the first card of the board. */
export function focusFirst(root: HTMLElement, columns: readonly string[]): void {
  columns.some((column) => focusAt(root, column, 0))
}

/** Goes to the next column that has cards: on an empty one there is nothing to stand on. */
export function focusAcross(root: HTMLElement, columns: readonly string[], place: Place, step: 1 | -1): void {
  for (let at = columns.indexOf(place.column) + step; at >= 0 && at < columns.length; at += step) {
    if (focusAt(root, columns[at] ?? '', place.at)) return
  }
}

/** Ids of all cards in the column of a place, in their order. */
export function idsBeside({ card }: Place): string[] {
  const cards = card.closest('[data-column]')?.querySelectorAll<HTMLElement>('[data-card]') ?? []
  return [...cards].map((one) => one.dataset.card ?? '')
}

/** Opens the card's "Move to". */
export function openMenu({ card }: Place): void {
  card.querySelector<HTMLElement>('[data-move]')?.click()
}
