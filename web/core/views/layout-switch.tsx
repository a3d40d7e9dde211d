import { IconCheck } from '@tabler/icons-react'
import type { ViewLayout } from '../../../shared/core/views.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { useShortcut } from '../../platform/ui/keys/shortcuts.ts'
import { Menu } from '../../platform/ui/menu.tsx'
import { viewIcon } from '../saved-views/view-icon.ts'
import layouts from './layout-switch.module.css'
import { layoutViews } from './layout-views.tsx'
import styles from './list-page.module.css'
import type { ListState } from './list-state.ts'
import { layoutsFor, shownLayout } from './shown-layout.ts'
import { viewTexts } from './view-texts.ts'

/** Chooses how the list is laid out, in a menu where there is little room; V goes from one to the next. */
export function LayoutSwitch({ state, isPhone }: { state: ListState; isPhone: boolean }) {
  const t = useTexts(viewTexts)
  const choices = useChoices(state)
  const open = shownLayout(state)
  const at = choices.findIndex(({ layout }) => layout === open)
  const next = choices[(at + 1) % choices.length]
  useShortcut('V', () => next && state.showAs(next.layout))
  const current = choices[at]
  if (isPhone && current) {
    return (
      <Menu position="bottom-end" width={180}>
        <Menu.Target>
          <button type="button" className={layouts.layout} aria-label={`${t('layout')}: ${current.text}`}>
            <Icon of={current.icon} size={18} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map((choice) => (
            <Menu.Item
              key={choice.layout}
              leftSection={<Icon of={choice.icon} />}
              rightSection={choice === current ? <Icon of={IconCheck} size={16} /> : undefined}
              {...layoutViews[choice.layout].onReach}
              onClick={() => state.showAs(choice.layout)}
            >
              {choice.text}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    )
  }
  return (
    <fieldset className={layouts.switch} aria-label={t('layout')} title="V" aria-keyshortcuts="V">
      {choices.map((choice) => (
        <button
          key={choice.layout}
          type="button"
          aria-label={choice.text}
          aria-pressed={open === choice.layout}
          {...layoutViews[choice.layout].onReach}
          onClick={() => state.showAs(choice.layout)}
          title={choice.text}
        >
          <Icon of={choice.icon} size={14} />
          {open === choice.layout && <span className={styles.wideOnly}>{choice.text}</span>}
        </button>
      ))}
    </fieldset>
  )
}

function useChoices(state: ListState) {
  const t = useTexts(viewTexts)
  const texts: Readonly<Record<ViewLayout, string>> = {
    table: t('table'),
    board: t('board'),
    calendar: t('calendar'),
    chart: t('chart'),
  }
  return layoutsFor(state).map((layout) => ({ layout, icon: viewIcon(layout), text: texts[layout] }))
}
