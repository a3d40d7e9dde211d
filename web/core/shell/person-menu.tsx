import { IconKeyboard, IconLogout, IconSelector, IconUserCircle } from '@tabler/icons-react'
import { type Language, languages } from '../../../shared/platform/languages.ts'
import { useLanguage } from '../../platform/i18n/language.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { type Density, type Theme, useAppearance } from '../../platform/ui/appearance.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { PersonMark } from '../../platform/ui/mark.tsx'
import { Menu } from '../../platform/ui/menu.tsx'
import { MenuLink } from '../../platform/ui/menu-link.tsx'
import { Name } from '../../platform/ui/name.tsx'
import { useChangePersonal } from '../session/personal.ts'
import { useSession } from '../session/session.ts'
import { useSignOut } from '../session/session-changes.ts'
import { type Choice, ChoiceRow } from './choice-row.tsx'
import { shellTexts } from './shell-texts.ts'
import styles from './sidebar.module.css'

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

/** The signed-in person: language, theme, density, profile, keyboard, sign out. */
export function PersonMenu({ onKeyboardHelp }: { onKeyboardHelp: () => void }) {
  const t = useTexts(shellTexts)
  const { member } = useSession()
  return (
    <Menu position="top-start" width={264}>
      <Menu.Target>
        <button
          type="button"
          className={`${styles.menu} ${styles.person}`}
          aria-label={`${t('personMenu')}: ${member.name}`}
        >
          <PersonMark id={member.id} name={member.name} size={24} />
          <span className={styles.word}>
            <Name>{member.name}</Name>
          </span>
          <Icon of={IconSelector} size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <PersonMenuItems onKeyboardHelp={onKeyboardHelp} />
      </Menu.Dropdown>
    </Menu>
  )
}

/** The entries, also shown in the phone's sheet. */
export function PersonMenuItems({ onKeyboardHelp }: { onKeyboardHelp?: () => void }) {
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
      <Menu.Item leftSection={<Icon of={IconLogout} />} onClick={() => signOut.mutate()}>
        {t('signOut')}
      </Menu.Item>
    </>
  )
}
