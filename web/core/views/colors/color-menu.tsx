import { IconPalette } from '@tabler/icons-react'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Pop } from '../../../platform/ui/pop.tsx'
import list from '../list-page.module.css'
import type { ListState } from '../list-state.ts'
import { colorTexts } from './color-texts.ts'

const ColorRules = latePart(async () => (await import('./color-rules.tsx')).ColorRules)

/** Which records carry which colour: rules in order, the first that fits counts. */
export function ColorMenu({ state }: { state: ListState }) {
  const t = useTexts(colorTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      position="bottom-end"
      target={
        <button
          type="button"
          className={list.plain}
          aria-label={t('colors')}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={IconPalette} size={14} />
          <span className={list.wideOnly}>{t('colors')}</span>
        </button>
      }
    >
      <ColorRules state={state} />
    </Pop>
  )
}
