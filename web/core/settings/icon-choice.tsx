import { useState } from 'react'
import { Pop } from '../../platform/ui/pop.tsx'
import { furtherIcons } from '../metadata/further-icons.tsx'
import { ObjectIcon, stockIcons } from '../metadata/object-icon.tsx'
import styles from './look-choice.module.css'

interface Props {
  label: string
  value: string
  onChange: (icon: string) => void
}

const names = [...Object.keys(stockIcons), ...Object.keys(furtherIcons)].sort()

/** The sign of an object, chosen from those the product draws. */
export function IconChoice({ label, value, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <Pop
        opened={isOpen}
        onClose={() => setOpen(false)}
        target={
          <button
            type="button"
            className={styles.open}
            aria-label={`${label}: ${value}`}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <ObjectIcon name={value} size={18} />
          </button>
        }
      >
        <div className={styles.icons} role="radiogroup" aria-label={label}>
          {names.map((name) => (
            <button
              key={name}
              type="button"
              role="radio"
              aria-checked={name === value}
              aria-label={name}
              title={name}
              className={styles.icon}
              onClick={() => {
                onChange(name)
                setOpen(false)
              }}
            >
              <ObjectIcon name={name} size={18} />
            </button>
          ))}
        </div>
      </Pop>
    </div>
  )
}
