import { useMemo, useSyncExternalStore } from 'react'
import type { PhoneNumbers, ValueContext } from '../../../shared/core/fields/field-type.ts'
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

let loadedPhoneNumbers: PhoneNumbers | null = null
let isLoading = false
const { subscribe, announce } = changeSignal()

/** Fetches the world's number plans once, when the first phone number is on a page. */
export function wantPhoneNumbers(): void {
  if (isLoading) return
  isLoading = true
  import('../../../shared/core/fields/phone-numbers.ts').then(({ phoneNumbers }) => {
    loadedPhoneNumbers = phoneNumbers
    announce()
  })
}
