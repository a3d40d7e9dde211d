// Making a formatter of Intl takes a hundred times as long as writing with it, and tables write in every cell.

type Options = Intl.DateTimeFormatOptions | Intl.RelativeTimeFormatOptions | Intl.NumberFormatOptions

/** A formatter of dates and times, made once for each locale and shape. */
export const dateTimeFormat = kept(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
)

/** A formatter of "2 h ago" and "tomorrow", made once for each locale and shape. */
export const relativeTimeFormat = kept(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
)

/** A formatter of numbers, made once for each locale and shape. */
export const numberFormat = kept(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
)

function kept<O extends Options, F>(make: (locale: string, options: O) => F) {
  const made = new Map<string, F>()
  return (locale: string, options: O): F => {
    const key = `${locale} ${JSON.stringify(options)}`
    const known = made.get(key) ?? make(locale, options)
    made.set(key, known)
    return known
  }
}
