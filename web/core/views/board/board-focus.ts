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
  return { card, id: card.dataset.card ?? '', column: lane.dataset.column ?? '', at: Number(card.dataset.at) }
}

/** Puts the focus on the card at a place of a column, else on the nearest one that is drawn. False without cards. */
export function focusAt(root: HTMLElement, column: string, at: number): boolean {
  return focusNearest(cardsIn(root, column), (card) => Math.abs(Number(card.dataset.at) - at))
}

/** Puts the focus on the first card of the board. */
export function focusFirst(root: HTMLElement, columns: readonly string[]): void {
  columns.some((column) => focusAt(root, column, 0))
}

/** Goes to the next column that has cards, to the one at the same height: on an empty one there is nothing to stand on. */
export function focusAcross(root: HTMLElement, columns: readonly string[], place: Place, step: 1 | -1): void {
  const { top } = place.card.getBoundingClientRect()
  for (let at = columns.indexOf(place.column) + step; at >= 0 && at < columns.length; at += step) {
    const cards = cardsIn(root, columns[at] ?? '')
    if (focusNearest(cards, (card) => Math.abs(card.getBoundingClientRect().top - top))) return
  }
}

/** Ids of the cards in the column of a place that are drawn, in their order. */
export function idsBeside({ card }: Place): string[] {
  const cards = card.closest('[data-column]')?.querySelectorAll<HTMLElement>('[data-card]') ?? []
  return [...cards].sort(inOrder).map((one) => one.dataset.card ?? '')
}

/** Opens the card's "Move to". */
export function openMenu({ card }: Place): void {
  card.querySelector<HTMLElement>('[data-move]')?.click()
}

function cardsIn(root: HTMLElement, column: string): HTMLElement[] {
  const lanes = [...root.querySelectorAll<HTMLElement>('[data-column]')]
  const lane = lanes.find((candidate) => candidate.dataset.column === column)
  return [...(lane?.querySelectorAll<HTMLElement>('[data-card]') ?? [])].sort(inOrder)
}

function focusNearest(cards: readonly HTMLElement[], distance: (card: HTMLElement) => number): boolean {
  const [first, ...others] = cards
  if (!first) return false
  const nearest = others.reduce((best, card) => (distance(card) < distance(best) ? card : best), first)
  const link = nearest.querySelector<HTMLElement>('a')
  link?.focus()
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return link !== null
}

function inOrder(a: HTMLElement, b: HTMLElement): number {
  return Number(a.dataset.at) - Number(b.dataset.at)
}
