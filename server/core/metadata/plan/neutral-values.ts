import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'

/** For values within definitions: they must be readable anywhere, so no workspace's habits take part. */
export const neutralValues: ValueContext = {
  language: 'en',
  timeZone: 'UTC',
  currency: 'EUR',
  country: 'FI',
  now: new Date(0),
}
