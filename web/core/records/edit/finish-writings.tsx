import { useEffect, useEffectEvent } from 'react'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { useEditField } from './edit-field.ts'
import { readTyped } from './read-typed.ts'
import { useRefusalAtField } from './refusal-at-field.ts'
import { keepRefusedEdit } from './refused-edits.ts'
import { dropUnfinished, type UnfinishedWriting, useUnfinishedWritings } from './unfinished-writings.ts'

/** Saves what was typed into places that were left before their editor was there, as leaving it would. Shows nothing. */
export function FinishWritings() {
  return useUnfinishedWritings().map((writing) => (
    <FinishWriting key={`${writing.one.record.id} ${writing.field.id} ${writing.text}`} writing={writing} />
  ))
}

function FinishWriting({ writing }: { writing: UnfinishedWriting }) {
  const { object, one, field, text } = writing
  const sentence = useDetailSentence()
  const context = useValueContext()
  const edit = useEditField(object, useRefusalAtField(object))
  const finish = useEffectEvent(() => {
    dropUnfinished(writing)
    const read = readTyped(text, { field, old: one.record[field.name] ?? null, context })
    if (read?.unread)
      keepRefusedEdit(one.record.id, field.name, {
        value: read.value,
        typed: text,
        why: sentence(read.unread),
      })
    else if (read?.differs) edit(one.record, field, read.value)
  })
  useEffect(() => finish(), [])
  return null
}
