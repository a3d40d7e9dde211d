const near = 60

/**
 * Is a day worth counting in days from today? Near ones are, today is not; one by which something was due
 * is late however long ago it was.
 */
export function countsInDays(days: number, isDue: boolean): boolean {
  if (days === 0) return false
  return days <= near && (isDue || days >= -near)
}
