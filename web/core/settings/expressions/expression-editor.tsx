import { Textarea } from '@mantine/core'
import { useRef } from 'react'
import {
  compileExpression,
  type ExpressionResult,
} from '../../../../shared/core/expressions/compile-expression.ts'
import { type ExpressionType, expressionTypes } from '../../../../shared/core/expressions/values.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { type PlainKeyOf, useTexts } from '../../../platform/i18n/texts.ts'
import { useDefinitionSentence } from '../objects/definition-problems.ts'
import { objectTexts } from '../objects/object-texts.ts'
import styles from './expression-editor.module.css'
import { ExpressionTrial } from './expression-trial.tsx'
import { FieldMenu, FunctionMenu } from './insert-menus.tsx'

interface Props {
  label: string
  /** Its path in a form; with it the expression is needed there. */
  name?: string
  object: ObjectDefinition
  value: string
  onChange: (source: string) => void
  /** The type its result must have. */
  gives?: ExpressionType
  /** May it ask for the day? Not where the result is stored for later. */
  allowsNow?: boolean
  decimals?: number
  /** What the server says is wrong. */
  problem?: string | null
  /** Shows what it gives for a few records. */
  isTried?: boolean
}

/** Writes an expression: checked with every letter, tried on records of the object as they are. */
export function ExpressionEditor(props: Props) {
  const { label, object, value, onChange, gives, allowsNow = false, decimals, isTried = true } = props
  const t = useTexts(objectTexts)
  const area = useRef<HTMLTextAreaElement>(null)
  const compiled = compileExpression(value, object, { allowsNow, ...(gives && { gives }) })
  const isBlank = value.trim() === ''
  const insert = (text: string, caretBack = 0) => {
    const place = area.current?.selectionStart ?? value.length
    const end = area.current?.selectionEnd ?? place
    onChange(value.slice(0, place) + text + value.slice(end))
    const caret = place + text.length - caretBack
    requestAnimationFrame(() => {
      area.current?.focus()
      area.current?.setSelectionRange(caret, caret)
    })
  }
  return (
    <div className={styles.editor}>
      <Textarea
        ref={area}
        {...(props.name !== undefined && { name: props.name, required: true })}
        label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        classNames={{ input: styles.source! }}
        rows={Math.min(10, Math.max(3, value.split('\n').length + 1))}
        maxLength={5_000}
        spellCheck={false}
        autoCapitalize="off"
        error={isBlank && props.problem ? props.problem : null}
      />
      <div className={styles.tools}>
        <FieldMenu object={object} onPick={insert} />
        <FunctionMenu allowsNow={allowsNow} onPick={(text) => insert(text, 1)} />
        <Verdict compiled={isBlank ? null : compiled} />
      </div>
      {!compiled.ok && !isBlank ? null : props.problem && !isBlank ? (
        <p className={styles.problem} role="alert">
          {props.problem}
        </p>
      ) : null}
      {isTried && compiled.ok && !isBlank && (
        <ExpressionTrial
          object={object}
          expression={compiled.expression}
          {...(decimals !== undefined && { decimals })}
        />
      )}
      <p className={styles.help}>{t('expressionHelp')}</p>
    </div>
  )
}

const typeNames = Object.fromEntries(
  expressionTypes.map((type) => [type, `gives_${type}`]),
) as unknown as Record<ExpressionType, PlainKeyOf<typeof objectTexts>>

/** What the expression gives, or the first thing that is wrong with it and where. */
function Verdict({ compiled }: { compiled: ExpressionResult | null }) {
  const t = useTexts(objectTexts)
  const sentence = useDefinitionSentence()
  if (compiled === null) return null
  if (compiled.ok)
    return (
      <span className={styles.verdict} role="status">
        {t(typeNames[compiled.expression.type])}
      </span>
    )
  const { line, column, code, message, params } = compiled.problem
  return (
    <span className={styles.verdict} data-tone="bad" role="status">
      {sentence({ code, message, params })} {t('atPlace', { line, column })}
    </span>
  )
}
