import { useLayoutEffect, useRef, useState } from 'react'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { isReference } from '../../../../shared/core/references.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { FormDialog } from '../../../platform/ui/forms/form-dialog.tsx'
import { fieldEditorOf } from '../../fields/field-editors.ts'
import { TextOperand } from '../../fields/operand/text-operand.tsx'
import { usePathLabel } from '../../metadata/field-path.ts'
import type { Column } from '../columns/column.ts'
import { tableDialogTexts } from './table-dialog-texts.ts'

interface Props {
  column: Column
  onGo: (value: string | number) => void
  onClose: () => void
}

/** Asks for the value at which a list is to be opened: a letter, a day, an amount. */
export function GoToDialog({ column, onGo, onClose }: Props) {
  const t = useTexts(tableDialogTexts)
  const pathLabel = usePathLabel()
  const [value, setValue] = useState<unknown>()
  const operand = useRef<HTMLDivElement>(null)
  const field = resultField(column.field)
  const isText = column.part !== undefined || isReference(column.field) || field.type === 'personName'
  const Input = isText ? TextOperand : fieldEditorOf(field).Operand
  const wanted = placeValue(value)
  const name = pathLabel(column)
  // The dialog asks for its mark before it takes the focus.
  useLayoutEffect(() => {
    operand.current?.querySelector('input')?.setAttribute('data-autofocus', '')
  }, [])
  const go = (next: string | number | undefined) => {
    if (next === undefined) return
    onGo(next)
    onClose()
  }
  return (
    <FormDialog
      title={t('goToTitle', { name })}
      action={t('go')}
      onSubmit={() => go(wanted)}
      onClose={onClose}
    >
      {() => (
        <>
          <div ref={operand}>
            <Input
              field={field}
              op="gte"
              value={value}
              onChange={(next, done) => {
                setValue(next)
                if (done) go(placeValue(next))
              }}
            />
          </div>
          <p className={dialog.text}>{t('goToWhy', { name })}</p>
        </>
      )}
    </FormDialog>
  )
}

/** A value as a place in an order: money by its amount. */
function placeValue(value: unknown): string | number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  const amount = (value as { amount?: unknown } | null | undefined)?.amount
  return typeof amount === 'string' ? Number(amount) : undefined
}
