import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MenuArrangement } from '../../../../shared/core/navigation.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { moved } from '../../../platform/ui/sorting/moved.ts'
import { ordered } from '../../navigation/arranged.ts'
import { type MenuEntry, useAllMenuEntries } from '../../navigation/menu-entries.ts'
import { useMenuPages } from '../../pages/use-pages.ts'
import { roleNamesQuery } from '../../people/role-names.ts'
import { useRoleText } from '../../people/role-text.ts'
import form from '../settings-form.module.css'
import { SettingsPage } from '../settings-page.tsx'
import { menusQuery, unsavedMenu, useSaveMenu } from './menu-requests.ts'
import { MenuRow } from './menu-row.tsx'
import { menuTexts } from './menu-texts.ts'
import styles from './menus-page.module.css'

/** Which objects and pages stand in the menu of a role, and in which order. Saved as it is changed. */
export function MenusPage() {
  return (
    <SettingsPage page="/settings/menus">
      <Menus />
    </SettingsPage>
  )
}

const untouched: MenuArrangement = { order: [], hidden: [] }

function noteKey(role: string, isOwn: boolean) {
  if (role === '') return isOwn ? 'ownEveryone' : 'untouched'
  return isOwn ? 'ownRole' : 'likeEveryone'
}

function Menus() {
  const t = useTexts(menuTexts)
  const roleText = useRoleText()
  const [role, setRole] = useState('')
  const { data: roles = [] } = useQuery(roleNamesQuery)
  const { data: menus } = useSuspenseQuery(menusQuery)
  const save = useSaveMenu(role)
  const own = menus.find((one) => one.role === role)
  const shown = own ?? menus.find((one) => one.role === '') ?? untouched
  const base = own ?? unsavedMenu(role, shown)
  const options = [
    { value: '', text: t('everyone') },
    ...roles.map(({ key, name }) => ({ value: key, text: roleText(name) })),
  ]
  return (
    <div className={form.form}>
      <p className={form.why}>{t('why')}</p>
      <div className={styles.role}>
        <Choose label={t('menuFor')} options={options} value={role} onChange={setRole} />
      </div>
      <p className={form.why}>{t(noteKey(role, own !== undefined))}</p>
      <Arranged menu={shown} onChange={(menu) => save.mutate({ base, menu })} />
      {own && (
        <div>
          <Button onClick={() => save.mutate({ base, menu: null })}>
            {t(role === '' ? 'asShipped' : 'asEveryone')}
          </Button>
        </div>
      )}
    </div>
  )
}

function Arranged({ menu, onChange }: { menu: MenuArrangement; onChange: (menu: MenuArrangement) => void }) {
  const t = useTexts(menuTexts)
  const upper = ordered(useAllMenuEntries(), menu.order)
  const foot: MenuEntry[] = useMenuPages('foot').map((page) => ({ key: page.path, page }))
  const toggle = ({ key }: MenuEntry) => {
    const hidden = menu.hidden.includes(key)
      ? menu.hidden.filter((one) => one !== key)
      : [...menu.hidden, key]
    onChange({ order: upper.map((entry) => entry.key), hidden })
  }
  const move = (from: number, to: number) =>
    onChange({ order: moved(upper, from, to).map(({ key }) => key), hidden: menu.hidden })
  const isOut = ({ key }: MenuEntry) => menu.hidden.includes(key)
  return (
    <>
      <section className={styles.list} aria-label={t('upper')}>
        {upper.map((entry, at) => (
          <MenuRow
            key={entry.key}
            entry={entry}
            at={at}
            isOut={isOut(entry)}
            onMove={move}
            onToggle={() => toggle(entry)}
          />
        ))}
      </section>
      <h2 className={form.heading}>{t('foot')}</h2>
      <section className={styles.list} aria-label={t('foot')}>
        {foot.map((entry) => (
          <MenuRow
            key={entry.key}
            entry={entry}
            isOut={isOut(entry)}
            {...(entry.key !== '/settings' && { onToggle: () => toggle(entry) })}
          />
        ))}
      </section>
    </>
  )
}
