import { useState } from 'react'
import type { TagColor } from '../../../../shared/platform/tag-colors.ts'
import { Pop } from '../pop.tsx'
import styles from './tag-color.module.css'
import { TagColorChoice } from './tag-color-choice.tsx'

interface Props {
  label: string
  value: TagColor | undefined
  onChange: (color: TagColor) => void
}

/** The hue of a thing in a row, changed where it stands. */
export function TagColorPicker({ label, value, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      padded
      target={
        <button
          type="button"
          className={styles.swatch}
          aria-label={label}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span style={{ background: `var(--tag-${value ?? 'graphite'})` }} />
        </button>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter on the chosen hue closes the panel */}
      <div
        onKeyDown={(event) => event.key === 'Enter' && setOpen(false)}
        onDoubleClick={() => setOpen(false)}
      >
        <TagColorChoice label={label} value={value} onChange={onChange} />
      </div>
    </Pop>
  )
}
