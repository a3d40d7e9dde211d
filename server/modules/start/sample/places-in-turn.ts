/**
 * Hands out the places of a row one after the other so that, however often it is asked, the first has most and
 * the last some: what is on its way gets fewer towards the end.
 */
export function placesInTurn(count: number): () => number {
  const weights = Array.from({ length: count }, (_, at) => 1 - (0.6 * at) / Math.max(1, count - 1))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const given = weights.map(() => 0)
  let asked = 0
  return () => {
    asked += 1
    const wanting = weights.map((weight, at) => (weight / all) * asked - given[at]!)
    const next = wanting.indexOf(Math.max(...wanting))
    given[next]! += 1
    return next
  }
}
