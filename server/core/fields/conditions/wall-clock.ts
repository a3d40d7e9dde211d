const formats = new Map<string, Intl.DateTimeFormat>()

/** What the clock on the wall of a time zone shows, as spreadsheets know times: 2026-11-03T08:30:00. */
export function wallClock(iso: string, timeZone: string): string {
  let format = formats.get(timeZone)
  if (format === undefined) {
    const parts = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    } as const
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, hourCycle: 'h23', ...parts })
    formats.set(timeZone, format)
  }
  return format.format(new Date(iso)).replace(' ', 'T')
}
