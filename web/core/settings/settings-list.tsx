import { IconSearchOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { foldText } from '../../../shared/platform/fold-text.ts'
import { useSayPhrase } from '../../platform/i18n/phrase.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Empty } from '../../platform/ui/empty.tsx'
import { Icon } from '../../platform/ui/icon.tsx'
import { type SettingsGroup, settingsGroups } from '../pages/page.ts'
import { addressOf, type MenuPage, useMayOpen, usePageName, usePages } from '../pages/use-pages.ts'
import { groupNames } from './settings-navigation.tsx'
import styles from './settings-start-page.module.css'
import { settingsTexts } from './settings-texts.ts'

/** The pages of the settings by group, narrowed to those whose name or purpose holds what is typed. */
export function SettingsList({ typed }: { typed: string }) {
  const t = useTexts(settingsTexts)
  const say = useSayPhrase()
  const nameOf = usePageName()
  const mayOpen = useMayOpen()
  const wanted = foldText(typed.trim())
  const holds = (page: MenuPage) =>
    foldText(`${nameOf(page)} ${page.why ? say(page.why) : ''}`).includes(wanted)
  const pages = usePages().filter((page): page is MenuPage => page.menu !== undefined && mayOpen(page))
  const found = settingsGroups.map((group) => ({
    group,
    pages: pages.filter((page) => page.menu.place === group && holds(page)),
  }))
  if (found.every((one) => one.pages.length === 0))
    return <Empty icon={IconSearchOff} title={t('noSetting')} isAnswer />
  return found.map((one) => one.pages.length > 0 && <Group key={one.group} {...one} />)
}

function Group({ group, pages }: { group: SettingsGroup; pages: readonly MenuPage[] }) {
  const t = useTexts(settingsTexts)
  const say = useSayPhrase()
  const nameOf = usePageName()
  return (
    <section>
      <h2 className={styles.heading}>{t(groupNames[group])}</h2>
      <ul className={styles.list}>
        {pages.map((page) => (
          <li key={page.path}>
            <Link to={addressOf(page)} className={styles.entry} preload="intent">
              <Icon of={page.menu.icon} size={18} />
              <span className={styles.words}>
                <span className={styles.name}>{nameOf(page)}</span>
                {page.why && <span className={styles.why}>{say(page.why)}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
