import { IconKeyboard, IconLogout, IconUserCircle } from '@tabler/icons-react'
import { type Language, languages } from '../../../shared/platform/languages.ts'
import { useLanguage } from '../../platform/i18n/language.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { type Density, type Theme, useAppearance } from '../../platform/ui/appearance.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Menu } from '../../platform/ui/menu.tsx'
import { MenuLink } from '../../platform/ui/menu-link.tsx'
import { useChangePersonal } from '../session/personal.ts'
import { useSession } from '../session/session.ts'
import { useSignOut } from '../session/session-changes.ts'
import { type Choice, ChoiceRow } from './choice-row.tsx'
import { shellTexts } from './shell-texts.ts'

const shortNames: Readonly<Record<Language, string>> = {
  en: 'EN',
  'zh-Hans': '简',
  'zh-Hant': '繁',
  fi: 'FI',
}

const languageChoices: Choice<Language>[] = languages.map((language) => ({
  value: language,
  text: shortNames[language],
  lang: language,
}))

/** What somebody sets for themselves, in the menu of the sidebar and in the phone's sheet. */
export function PersonEntries({ onKeyboardHelp }: { onKeyboardHelp?: () => void }) {
  const t = useTexts(shellTexts)
  const { member } = useSession()
  const appearance = useAppearance()
  const language = useLanguage()
  const signOut = useSignOut()
  const change = useChangePersonal()
  const themes: Choice<Theme>[] = [
    { value: 'system', text: t('themeSystem') },
    { value: 'light', text: t('themeLight') },
    { value: 'dark', text: t('themeDark') },
  ]
  const densities: Choice<Density>[] = [
    { value: 'compact', text: t('densityCompact') },
    { value: 'normal', text: t('densityNormal') },
    { value: 'roomy', text: t('densityRoomy') },
  ]
  return (
    <>
      <Menu.Label>{member.email}</Menu.Label>
      <MenuLink to="/settings/profile" leftSection={<Icon of={IconUserCircle} />}>
        {t('profile')}
      </MenuLink>
      {onKeyboardHelp && (
        <Menu.Item leftSection={<Icon of={IconKeyboard} />} onClick={onKeyboardHelp}>
          {t('keyboard')}
        </Menu.Item>
      )}
      <Menu.Divider />
      <ChoiceRow
        label={t('language')}
        choices={languageChoices}
        value={language}
        onChange={change.language}
      />
      <ChoiceRow
        label={t('theme')}
        choices={themes}
        value={appearance.theme}
        onChange={(theme) => change.appearance({ theme })}
      />
      <ChoiceRow
        label={t('density')}
        choices={densities}
        value={appearance.density}
        onChange={(density) => change.appearance({ density })}
      />
      <Menu.Divider />
      <Menu.Item leftSection={<Icon of={IconLogout} />} onClick={signOut}>
        {t('signOut')}
      </Menu.Item>
    </>
  )
}
