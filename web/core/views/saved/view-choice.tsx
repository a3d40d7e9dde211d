import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Menu } from '../../../platform/ui/menu.tsx'
import { MenuLink } from '../../../platform/ui/menu-link.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { useViews } from '../../saved-views/views.ts'
import type { ListState } from '../list-state.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './view-choice.module.css'

/** The views of an object on a phone: the open one as the title, the others in its menu. */
export function ViewChoice({ state }: { state: ListState }) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const { object, view } = state
  const views = useViews(object.name)
  const all = { id: 'all', text: `${label(object.pluralLabel)}: ${t('allRecords')}` }
  const choices = [all, ...views.map((other) => ({ id: other.id, text: label(other.name) }))]
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <button type="button" className={styles.choice}>
          <h1 className={`${styles.name} strong`}>{view ? label(view.name) : label(object.pluralLabel)}</h1>
          <Icon of={IconChevronDown} size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <MenuLink
            key={choice.id}
            to="/records/$object"
            params={{ object: object.name }}
            search={{ view: choice.id }}
            rightSection={choice.id === (view?.id ?? 'all') ? <Icon of={IconCheck} size={16} /> : undefined}
          >
            {choice.text}
          </MenuLink>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
