import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { Pop } from '../../../platform/ui/pop.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { FormField } from '../create/form-field.tsx'
import styles from './ask-need.module.css'
import { movingTexts } from './moving-texts.ts'
import { type MoveNeed, settleNeed, useMoveNeed } from './need-store.ts'

const nothing: ReadonlySet<string> = new Set()

/** Asks beside the record for what its new column needs; Escape, or a click elsewhere, leaves it where it was. */
export function AskNeed() {
  const need = useMoveNeed()
  if (need === null) return null
  return (
    <Pop
      opened
      onClose={() => settleNeed(null)}
      position="bottom-start"
      width={300}
      padded
      target={<span aria-hidden className={styles.spot} style={{ ...need.near }} />}
    >
      <NeedForm key={need.fields.map(({ id }) => id).join(' ')} need={need} />
    </Pop>
  )
}

// Said where some of the records have it already.
function Lacking({ of: { lacking, count = 0 }, field }: { of: MoveNeed; field: string }) {
  const t = useTexts(movingTexts)
  const some = lacking?.get(field) ?? count
  return some < count ? <p className={styles.lacking}>{t('lacking', { some, of: count })}</p> : null
}

function NeedForm({ need }: { need: MoveNeed }) {
  const t = useTexts(movingTexts)
  const ui = useTexts(uiTexts)
  const sentence = useDetailSentence()
  const [written, setWritten] = useState(need.written)
  const [wrong, setWrong] = useState(nothing)
  const [isTried, setTried] = useState(false)
  const { fields, reasons, required, error } = need
  const problems = useFormProblems(
    error,
    fields.map(({ name }) => name),
  )
  const isMissing = (name: string) => required.has(name) && written[name] == null
  const { column, count } = need
  const title =
    count === undefined ? t('needs', { name: need.title ?? '', column }) : t('needsMany', { count, column })
  const first = fields.find(({ name }) => need.written[name] == null) ?? fields[0]

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation()
    setTried(true)
    const bad = fields.find(({ name }) => isMissing(name) || wrong.has(name))
    if (!bad) return settleNeed(written)
    event.currentTarget.querySelector<HTMLElement>(`[data-name="${bad.name}"] :is(input, button)`)?.focus()
  }
  const mark = (name: string, isWrong: boolean) =>
    setWrong((before) =>
      isWrong ? new Set([...before, name]) : new Set([...before].filter((one) => one !== name)),
    )

  return (
    <form className={styles.form} onSubmit={submit} aria-label={title} noValidate>
      <h2 className={`${styles.title} strong`}>{title}</h2>
      {[...new Set(reasons)].map((reason) => (
        <p key={reason} className={styles.reason}>
          {reason}
        </p>
      ))}
      {fields.map((field) => (
        <div key={field.id} data-name={field.name}>
          <FormField
            field={field}
            value={written[field.name] ?? null}
            problem={
              isTried && isMissing(field.name)
                ? sentence({ code: 'input.required' })
                : isTried
                  ? null
                  : problems.of(field.name)
            }
            takesFocus={field === first}
            onChange={(value) => setWritten((before) => ({ ...before, [field.name]: value }))}
            onWrong={(isWrong) => mark(field.name, isWrong)}
          />
          <Lacking of={need} field={field.name} />
        </div>
      ))}
      <div className={styles.actions}>
        <Button onClick={() => settleNeed(null)}>{ui('cancel')}</Button>
        <Button type="submit" variant="filled">
          {t('move')}
        </Button>
      </div>
    </form>
  )
}
