/** A time of day and, where the text says one, the offset from UTC. */
interface FoundTime {
  msOfDay: number
  /** Minutes ahead of UTC; null: the clock of the place. */
  offset: number | null
}

const marker = '上午|早上|凌晨|中午|下午|晚上|am|pm|a\\.m\\.|p\\.m\\.|ap\\.?|ip\\.?'
const time = new RegExp(
  `^[\\s,t日號号]*(?:klo|kello|at|um)?\\.?\\s*(${marker})?\\s*(\\d{1,2})` +
    `(?:\\s?[:.時时點点hʰ]\\s?(?:(\\d{1,2})(?:\\s?[:.分]\\s?(?:(\\d{1,2})(?:[.,](\\d{1,9}))?\\s?秒?)?)?)?)?` +
    `\\s*(${marker})?\\s*(z|(?:utc|gmt)?\\s?[+-]\\d{1,2}(?::?\\d\\d)?|utc|gmt)?(?:\\s?\\([^()]{1,40}\\))?$`,
  'i',
)
const afternoon = /^(?:下午|晚上|pm|p\.m\.|ip)/i
const morning = /^(?:上午|早上|凌晨|am|a\.m\.|ap)/i

/** The time that follows a date: '14:30', 'klo 14.30', '2:30 PM', '下午2:30', '14时30分', 'T14:30:00+08:00'. */
export function readTime(text: string): FoundTime | null {
  if (text.length > 80) return null
  const match = time.exec(text)
  if (!match) return null
  const hours = hoursOf(Number(match[2]), match[1] ?? match[6])
  const [minutes, seconds] = [Number(match[3] ?? '0'), Number(match[4] ?? '0')]
  const fraction = Number((match[5] ?? '').slice(0, 3).padEnd(3, '0'))
  if (hours === null || minutes > 59 || seconds > 59) return null
  const offset = match[7] === undefined ? null : offsetOf(match[7])
  if (offset !== null && Math.abs(offset) > 18 * 60) return null
  return { msOfDay: hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + fraction, offset }
}

function hoursOf(hours: number, half: string | undefined): number | null {
  if (hours > 23) return null
  if (half === undefined) return hours
  if (half === '中午') return hours === 11 || hours > 11 ? hours : hours + 12
  if (afternoon.test(half)) return hours < 12 ? hours + 12 : hours
  if (morning.test(half)) return hours === 12 ? 0 : hours
  return hours
}

function offsetOf(text: string): number {
  const found = /([+-])(\d{1,2}):?(\d\d)?$/.exec(text)
  if (!found) return 0
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? '0')
  return found[1] === '-' ? -minutes : minutes
}
