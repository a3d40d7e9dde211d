import { type ComponentType, useLayoutEffect, useRef, useState } from 'react'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import {
  type Condition,
  type Filter,
  type Operator,
  operationPath,
  takesNothing,
} from '../../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { fieldEditorOf } from '../../fields/field-editors.ts'
import { useOperatorLabel } from '../../fields/operand/operator-label.ts'
import { operandFor, takesFilter } from '../../fields/operand/operators.ts'
import { TextOperand } from '../../fields/operand/text-operand.tsx'
import { type FieldPath, useFieldPath, usePathLabel } from '../../metadata/field-path.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './filter-bar.module.css'
import type { GroupEditorProps } from './group-editor-props.ts'
import { operatorsOf } from './new-condition.ts'
import { OperationWords } from './operation-words.tsx'

interface Props {
  object: ObjectDefinition
  condition: Condition
  onChange: (condition: Condition) => void
  onDone: () => void
  /** Edits the filter on related records of "has one where". Given from outside: groups hold conditions. */
  Group: ComponentType<GroupEditorProps>
}

/** One condition: how the field is compared, and with what. */
export function ConditionEditor({ object, condition, onChange, onDone, Group }: Props) {
  const t = useTexts(viewTexts)
  const pathLabel = usePathLabel()
  const operatorLabel = useOperatorLabel()
  const path = useFieldPath(object)(condition.field)
  if (condition.field === operationPath)
    return (
      <p className={styles.panelHead}>
        <OperationWords id={String(condition.value)} />
      </p>
    )
  if (!path) return <p className={styles.panelHead}>{t('fieldGone')}</p>

  function compare(op: Operator) {
    const value = operandFor(op, condition.op, condition.value)
    onChange({ field: condition.field, op, ...(value !== undefined && { value }) })
  }
  function give(value: unknown, done?: boolean) {
    onChange({ ...condition, value })
    if (done) onDone()
  }

  return (
    <div className={styles.panel}>
      <div className={styles.panelHead}>
        <span>{pathLabel(path)}</span>
        <Choose
          label={t('comparison')}
          options={operatorsOf(path).map((op) => ({ value: op, text: operatorLabel(op, path.field) }))}
          value={condition.op}
          onChange={(op) => compare(op as Operator)}
          hidesLabel
          plain
        />
      </div>
      {!takesNothing(condition.op) && (
        <Operand key={condition.op} path={path} condition={condition} onChange={give} Group={Group} />
      )}
    </div>
  )
}

interface OperandProps {
  path: FieldPath
  condition: Condition
  onChange: (value: unknown, done?: boolean) => void
  Group: ComponentType<GroupEditorProps>
}

function Operand({ path, condition, onChange, Group }: OperandProps) {
  const { op, value } = condition
  // The list's own comes back by the address, later than the next key and as another object.
  const [given, setGiven] = useState(value)
  const give = (next: unknown, done?: boolean) => {
    setGiven(next)
    onChange(next, done)
  }
  const operand = useRef<HTMLDivElement>(null)
  // What to compare with is what comes next. The panel asks for its mark before it takes the focus.
  useLayoutEffect(() => {
    const first = operand.current?.querySelector<HTMLElement>('input, textarea, button')
    // An amount has its currency before it, a phone number its country: the value is what is to be typed.
    const typed = first?.closest('[data-place]')?.querySelector<HTMLElement>('input')
    const next = typed ?? first
    next?.setAttribute('data-autofocus', '')
  }, [])
  if (takesFilter(op)) {
    const inner = (value ?? { and: [] }) as Filter
    return <Group object={path.resolved.end.object} part={inner} onChange={(next) => onChange(next)} />
  }
  const field = resultField(path.field)
  const Input = path.part === undefined ? fieldEditorOf(field).Operand : TextOperand
  return (
    <div ref={operand} className={styles.operand}>
      <Input field={field} op={op} value={given} onChange={give} />
    </div>
  )
}
