import { deviceOf } from '../../../shared/core/device-of.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { profileTexts } from './profile/profile-texts.ts'

/** What a person calls the device behind a browser's User-Agent: "Chrome on Windows". */
export function useDeviceName(): (userAgent: string | null) => string {
  const t = useTexts(profileTexts)
  return (userAgent) => {
    const { browser, system } = deviceOf(userAgent ?? '')
    if (browser && system) return t('deviceOn', { browser, system })
    return browser ?? system ?? t('unknownDevice')
  }
}
