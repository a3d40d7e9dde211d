import { useMemo, useSyncExternalStore } from 'react'
import type { PhoneNumbers, Spoken, ValueContext } from '../../../shared/core/fields/field-type.ts'
import { changeSignal } from '../../platform/change-signal.ts'
import { useLanguage } from '../../platform/i18n/language.ts'
import { useSession, useTimeZone } from '../session/session.ts'

/** What reading and showing values needs to know: language, zone, currency, who asks. */
export function useValueContext(): ValueContext {
  const { settings, member } = useSession()
  const timeZone = useTimeZone()
  const language = useLanguage()
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
      now: new Date(),
      ...(phoneNumbers && { phoneNumbers }),
    }),
    [language, settings, timeZone, member.id, phoneNumbers],
  )
}

/** The same where somebody types a value: what people say ("next friday", "1.5m") is understood too. */
export function useTypingContext(): ValueContext {
  const context = useValueContext()
  const spoken = useSyncExternalStore(subscribe, () => loadedSpoken)
  return useMemo(() => (spoken === null ? context : { ...context, spoken }), [context, spoken])
}

let loadedPhoneNumbers: PhoneNumbers | null = null
let loadedSpoken: Spoken | null = null
const asked = new Set<string>()
const { subscribe, announce } = changeSignal()

/** Fetches the world's number plans once, when the first phone number is on a page. */
export function wantPhoneNumbers(): void {
  wantOnce('phoneNumbers', async () => {
    loadedPhoneNumbers = (await import('../../../shared/core/fields/phone-numbers.ts')).phoneNumbers
  })
}

/** Fetches how people say dates and amounts once, when somebody is about to type one. */
export function wantSpoken(): void {
  wantOnce('spoken', async () => {
    loadedSpoken = (await import('../../../shared/core/fields/reading/spoken.ts')).spoken
  })
}

/** A fetch that failed is tried again the next time it is wanted. */
function wantOnce(name: string, load: () => Promise<void>): void {
  if (asked.has(name)) return
  asked.add(name)
  load().then(announce, () => asked.delete(name))
}
