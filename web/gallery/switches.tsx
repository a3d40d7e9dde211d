import { isLanguage } from '../../shared/platform/guess-language.ts'
import { languages } from '../../shared/platform/languages.ts'
import { setLanguage, useLanguage } from '../platform/i18n/language.ts'
import {
  type Appearance,
  changeAppearance,
  densities,
  themes,
  useAppearance,
} from '../platform/ui/appearance.ts'
import { SegmentedChoice } from '../platform/ui/forms/segmented-choice.tsx'
import styles from './gallery.module.css'

/** Shows the gallery as its address asks: ?language=fi&theme=dark&density=compact. */
export async function beginAsAsked(): Promise<void> {
  const asked = new URLSearchParams(location.search)
  const language = asked.get('language')
  if (isLanguage(language)) await setLanguage(language)
  const theme = themes.find((one) => one === asked.get('theme'))
  const density = densities.find((one) => one === asked.get('density'))
  const change: Partial<Appearance> = { ...(theme && { theme }), ...(density && { density }) }
  if (theme || density) changeAppearance(change)
}

/** Language, theme and density of the whole gallery. */
export function Switches() {
  const language = useLanguage()
  const { theme, density } = useAppearance()
  const choices = <V extends string>(values: readonly V[]) => values.map((value) => ({ value, text: value }))
  return (
    <div className={styles.switches}>
      <SegmentedChoice
        label="Language"
        choices={choices(languages)}
        value={language}
        onChange={(next) => void setLanguage(next)}
      />
      <SegmentedChoice
        label="Theme"
        choices={choices(themes)}
        value={theme}
        onChange={(next) => changeAppearance({ theme: next })}
      />
      <SegmentedChoice
        label="Density"
        choices={choices(densities)}
        value={density}
        onChange={(next) => changeAppearance({ density: next })}
      />
    </div>
  )
}
