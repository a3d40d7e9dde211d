import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useDetailSentence } from '../../api/error-sentence.ts'
import { withoutIsolates } from '../../i18n/without-isolates.ts'
import { type Found, findWrong } from './find-wrong.ts'
import type { FormProblems } from './form-problems.ts'

interface Options {
  /** Why the last try was refused, and the sentences of that. */
  error: unknown
  problems: FormProblems
  /** Told what was written only when nothing in the form itself is wrong. */
  onSubmit: (values: FormData) => void
}

const nothing: Found = new Map()

/**
 * A form that says everything that is wrong beside the fields, all at once and in the reader's language, and
 * takes them to the first. A field is found by its `name`, which is also the path the server names it by.
 */
export function useCheckedForm({ error, problems, onSubmit }: Options) {
  const ref = useRef<HTMLFormElement>(null)
  const sentence = useDetailSentence()
  const [found, setFound] = useState(nothing)
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (error)
      ref.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button')?.focus()
  }, [error])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // A dialog in a portal is still inside the form it was opened from.
    event.stopPropagation()
    const wrong = findWrong(event.currentTarget)
    setFound(wrong)
    setTouched(new Set())
    const [first] = wrong.values()
    if (first) first.element.focus()
    else onSubmit(new FormData(event.currentTarget))
  }
  // What is being put right is not called wrong until the next try.
  function onInput(event: FormEvent<HTMLFormElement>) {
    const name = (event.target as HTMLInputElement).name
    if (!name) return
    setTouched((before) => new Set(before).add(name))
    setFound((before) => new Map([...before].filter(([wrong]) => wrong !== name)))
  }
  function problem(path: string): string | null {
    const own = found.get(path)
    if (own) return sentence(own)
    return touched.has(path) ? null : problems.of(path)
  }
  return {
    form: { ref, noValidate: true, onSubmit: submit, onInput },
    /** The sentence of a field, or null. */
    problem,
    /** The same of a form of a few fields seen together: what several want is said at the first, the others are marked. */
    mark(path: string): string | true | null {
      const first = [...found].find(([, { code }]) => code === found.get(path)?.code)
      return first === undefined || first[0] === path ? problem(path) : true
    },
    whole: found.size > 0 ? null : problems.whole,
  }
}

/** What was written into a field, without the spaces around it and what came with a name out of a sentence. */
export function textOf(values: FormData, name: string): string {
  return withoutIsolates(String(values.get(name) ?? '')).trim()
}
