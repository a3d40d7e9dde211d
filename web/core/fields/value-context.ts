import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { PhoneNumbers, Spoken, ValueContext } from '../../../shared/core/fields/field-type.ts'
import { changeSignal } from '../../platform/change-signal.ts'
import { useLanguage } from '../../platform/i18n/language.ts'
import { soonMs, whenIdle } from '../../platform/ui/when-idle.ts'
import { useSession, useTimeZone } from '../session/session.ts'

/** Given by `SignedIn`. */
export const ValueContexts = createContext<ValueContext | null>(null)

/** What reading and showing values needs to know: language, zone, currency, who asks. */
export function useValueContext(): ValueContext {
  const context = use(ValueContexts)
  if (context === null) throw new Error('Values were shown outside SignedIn.')
  return context
}

/** Makes it, from who is signed in. */
export function useMadeValueContext(): ValueContext {
  const { settings, member } = useSession()
  const timeZone = useTimeZone()
  const language = useLanguage()
  const now = useNow()
  const phoneNumbers = useSyncExternalStore(subscribe, () => loadedPhoneNumbers)
  return useMemo(
    () => ({
      language,
      timeZone,
      currency: settings.currency,
      country: settings.country,
      weekStartsOn: settings.weekStartsOn,
      fiscalYearStartMonth: settings.fiscalYearStartMonth,
      memberId: member.id,
      now,
      ...(phoneNumbers && { phoneNumbers }),
    }),
    [language, settings, timeZone, member.id, now, phoneNumbers],
  )
}

const renewedMs = 5 * 60_000

/** The time, a few minutes old at most: pages stay open over midnight. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), renewedMs)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** The same where somebody types a value: what people say ("next friday", "1.5m") is understood too. */
export function useTypingContext(): ValueContext {
  const context = useValueContext()
  const spoken = useSyncExternalStore(subscribe, () => loadedSpoken)
  return useMemo(() => (spoken === null ? context : { ...context, spoken }), [context, spoken])
}

let loadedPhoneNumbers: PhoneNumbers | null = null
let loadedSpoken: Spoken | null = null
let areWantedSoon = false
const asked = new Set<string>()
const { subscribe, announce } = changeSignal()

/** Fetches the world's number plans once the first phone number stands on a page, where it is read without them. */
export function wantPhoneNumbersSoon(): void {
  if (areWantedSoon) return
  areWantedSoon = true
  whenIdle(fetchPhoneNumbers, soonMs)
}

/** Fetches the world's number plans once, when somebody is about to write a phone number. */
export function wantPhoneNumbers(): void {
  wantOnce('phoneNumbers', fetchPhoneNumbers)
}

async function fetchPhoneNumbers(): Promise<void> {
  loadedPhoneNumbers = (await import('../../../shared/core/fields/phone-numbers.ts')).phoneNumbers
  announce()
}

/** Fetches how people say dates and amounts once, when somebody is about to type one. */
export function wantSpoken(): void {
  wantOnce('spoken', async () => {
    loadedSpoken = (await import('../../../shared/core/fields/reading/spoken.ts')).spoken
    announce()
  })
}

/** A fetch that failed is tried again the next time it is wanted. */
function wantOnce(name: string, load: () => Promise<void>): void {
  if (asked.has(name)) return
  asked.add(name)
  load().catch(() => asked.delete(name))
}
