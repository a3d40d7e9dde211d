import type { Language } from '../../../shared/platform/languages.ts'
import { offeredCurrencies } from './place-guess.ts'

interface Choice {
  value: string
  label: string
}

/** Currencies with their names in the reader's language, the guessed one first. */
export function currencyOptions(first: string, language: Language): Choice[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' })
  return offeredCurrencies(first).map((code) => ({
    value: code,
    label: `${code}, ${names.of(code) ?? code}`,
  }))
}

/** Every time zone the browser knows, by city, with what it is ahead of UTC today. */
export function timeZoneOptions(own: string): Choice[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), own, 'UTC'])
  return [...zones].map((zone) => ({ value: zone, label: `${cityOf(zone)}, ${offsetOf(zone)}` }))
}

function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

const now = new Date()

function offsetOf(zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(
    now,
  )
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'UTC'
  return offset.replace('GMT', 'UTC').replace('-', '−')
}
