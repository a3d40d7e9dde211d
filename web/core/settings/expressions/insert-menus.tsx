import { IconMathFunction } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { expressionFunctions } from '../../../../shared/core/expressions/functions/all-functions.ts'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import type { PickerOption } from '../../../platform/ui/forms/picker.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { webFieldTypeOf } from '../../fields/index.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { objectTexts } from '../objects/object-texts.ts'
import { PickMenu } from '../pick-menu.tsx'
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
    const parts = Object.keys(shownTypeOf(resultField(field)).parts ?? {})
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
  return (
    <PickMenu text={t('insertField')} options={options} onPick={onPick} searchable className={styles.tool} />
  )
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
    <PickMenu
      icon={IconMathFunction}
      text={t('insertFunction')}
      options={options}
      onPick={(name) => onPick(`${name}()`)}
      searchable
      className={styles.tool}
    />
  )
}

const words = new Set(['and', 'or', 'not', 'true', 'false', 'blank', 'if', 'in'])

/** A field's name as an expression writes it; one that is a word of the language stands in brackets. */
function written(name: string): string {
  return words.has(name) ? `[${name}]` : name
}
