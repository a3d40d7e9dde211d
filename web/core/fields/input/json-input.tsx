import { useState } from 'react'
import { fieldTypes } from '../../../../shared/core/fields/index.ts'
import type { Json } from '../../../../shared/core/fields/json.ts'
import { useValueContext } from '../value-context.ts'
import type { InputProps } from '../web-field-type.ts'
import { LongTextInput } from './long-text-input.tsx'

export function JsonInput(props: InputProps<Json>) {
  const { field, value, onChange, onProblem } = props
  const context = useValueContext()
  const [text, setText] = useState(
    () => props.typed ?? (value === null ? null : JSON.stringify(value, null, 2)),
  )
  const [isWrong, setWrong] = useState(props.typed !== undefined)

  function read(next: string | null) {
    setText(next)
    const parsed = fieldTypes.json.parseText(next ?? '', field, context)
    setWrong(!parsed.ok)
    onProblem(parsed.ok ? null : parsed.problem, next ?? '')
    if (parsed.ok) onChange(parsed.value)
  }
  return <LongTextInput {...props} value={text} onChange={read} onProblem={onProblem} invalid={isWrong} />
}
