import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Picker, type PickerOption } from '../../platform/ui/forms/picker.tsx'
import { Icon, type IconShape } from '../../platform/ui/icon.tsx'
import { Pop } from '../../platform/ui/pop.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'

interface Props {
  icon?: IconShape
  text: string
  options: readonly PickerOption[]
  onPick: (value: string) => void
  searchable?: boolean
  className: string | undefined
}

/** A button that opens a list and does something with what is chosen there: adds it, puts it in. */
export function PickMenu({ icon = IconPlus, text, options, onPick, searchable, className }: Props) {
  const ui = useTexts(uiTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      target={
        <button
          type="button"
          className={className}
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={icon} size={14} />
          {text}
        </button>
      }
    >
      <Picker
        options={options}
        chosen={[]}
        onPick={(value) => {
          setOpen(false)
          onPick(value)
        }}
        onLeave={() => setOpen(false)}
        label={text}
        none={ui('nothingFound')}
        {...(searchable !== undefined && { searchable })}
      />
    </Pop>
  )
}
