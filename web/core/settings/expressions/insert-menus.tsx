import { IconMathFunction, IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { expressionFunctions } from '../../../../shared/core/expressions/functions/all-functions.ts'
import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon, type IconShape } from '../../../platform/ui/icon.tsx'
import { Picker, type PickerOption } from '../../../platform/ui/picker.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { webFieldTypeOf } from '../../fields/index.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { objectTexts } from '../objects/object-texts.ts'
import styles from './expression-editor.module.css'
import { useFunctionHelp } from './function-help.ts'

/** Fields of the object and their parts, put in by name. */
export function FieldMenu({ object, onPick }: { object: ObjectDefinition; onPick: (text: string) => void }) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const fields = liveFields(object).filter((field) => field.id !== 'draft' && field.type !== 'json')
  const options = fields.flatMap((field): PickerOption[] => {
    const text = label(field.label)
    const shown: ReactNode = (
      <>
        <Icon of={webFieldTypeOf(resultField(field)).icon} size={14} />
        {text}
      </>
    )
    const parts = Object.keys(fieldTypeOf(resultField(field)).parts ?? {})
    return [
      { value: written(field.name), text, also: field.name, hint: field.name, shown },
      ...parts.map((part) => ({
        value: `${written(field.name)}.${part}`,
        text: `${text} · ${part}`,
        also: field.name,
        hint: `${field.name}.${part}`,
      })),
    ]
  })
  return <InsertMenu icon={IconPlus} text={t('insertField')} options={options} onPick={onPick} />
}

/** Functions of the language with what each does. */
export function FunctionMenu({ allowsNow, onPick }: { allowsNow: boolean; onPick: (text: string) => void }) {
  const t = useTexts(objectTexts)
  const help = useFunctionHelp()
  const options = expressionFunctions
    .filter((one) => allowsNow || !one.needsNow)
    .map((one) => ({
      value: one.name,
      text: one.name,
      also: `${one.usage} ${help(one)}`,
      shown: (
        <span>
          <span className={styles.usage}>{one.usage}</span>
          <span className={styles.what}>{help(one)}</span>
        </span>
      ),
    }))
  return (
    <InsertMenu
      icon={IconMathFunction}
      text={t('insertFunction')}
      options={options}
      onPick={(name) => onPick(`${name}()`)}
    />
  )
}

interface MenuProps {
  icon: IconShape
  text: string
  options: readonly PickerOption[]
  onPick: (value: string) => void
}

function InsertMenu({ icon, text, options, onPick }: MenuProps) {
  const ui = useTexts(uiTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      target={
        <button
          type="button"
          className={styles.tool}
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
        searchable
      />
    </Pop>
  )
}

const words = new Set(['and', 'or', 'not', 'true', 'false', 'blank', 'if', 'in'])

/** A field's name as an expression writes it; one that is a word of the language stands in brackets. */
function written(name: string): string {
  return words.has(name) ? `[${name}]` : name
}
