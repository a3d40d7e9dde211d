/** From when to when, 'HH:MM'. */
export type Span = [string, string]

const time = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/

/** Does each span end after it begins, and each begin after the one before has ended? */
export function areSpans(spans: readonly Span[]): boolean {
  return spans.every(([from, to], at) => {
    const before = spans[at - 1]
    return time.test(from) && time.test(to) && from < to && (before === undefined || before[1] <= from)
  })
}

/** What is offered as a day's next span: nine to five, or after those there the hour after the last. */
export function usualSpan(spans: readonly Span[]): Span {
  const last = spans.at(-1)
  if (last === undefined) return ['09:00', '17:00']
  const hour = Math.min(22, Number(last[1].slice(0, 2)) + 1)
  return [clock(hour), clock(hour + 1)]
}

/** A time of day as people write it ("9", "0930", "9.30", "17：45") as 'HH:MM'; null when it is none. */
export function readClock(text: string): string | null {
  const plain = text.normalize('NFKC').trim()
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(plain) ?? []
  const read = `${hours.padStart(2, '0')}:${minutes}`
  return hours !== '' && time.test(read) ? read : null
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}
