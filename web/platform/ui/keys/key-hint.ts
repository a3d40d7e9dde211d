import { useTexts } from '../../i18n/texts.ts'
import { useAppearance } from '../appearance.ts'
import { uiTexts } from '../ui-texts.ts'

/** Adds to the words of a tooltip the key that does the same; not where somebody has turned single keys off. */
export function useKeyHint(): (text: string, key: string) => string {
  const ui = useTexts(uiTexts)
  const { singleKeys } = useAppearance()
  return (text, key) => (singleKeys ? ui('withKey', { text, key }) : text)
}
