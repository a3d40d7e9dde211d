import { IconDots, IconFileImport, IconTrash } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Menu } from '../../platform/ui/menu.tsx'
import { MenuLink } from '../../platform/ui/menu-link.tsx'
import { useMayRestore } from './bin/may-empty.ts'
import styles from './list-page.module.css'
import { viewTexts } from './view-texts.ts'

/** What is done with a list now and then, and what finds no room beside on a narrow screen. */
export function ListMenu({ object, mayImport }: { object: ObjectDefinition; mayImport: boolean }) {
  const t = useTexts(viewTexts)
  const mayRestore = useMayRestore(object)
  if (!mayImport && !mayRestore) return null
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <button type="button" className={styles.more} aria-label={t('listMenu')}>
          <Icon of={IconDots} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {mayImport && (
          <MenuLink to="/imports" search={{ object: object.name }} leftSection={<Icon of={IconFileImport} />}>
            {t('import')}
          </MenuLink>
        )}
        {mayRestore && (
          <MenuLink to="/bin/$object" params={{ object: object.name }} leftSection={<Icon of={IconTrash} />}>
            {t('bin')}
          </MenuLink>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
