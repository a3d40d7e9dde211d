import { useEffect, useState } from 'react'
import { keptWriting } from '../../platform/kept-writing.ts'

interface Written {
  from: string
  value: unknown
}

// By form: what was written and not saved is there after going away or loading the page anew.
const forms = keptWriting<Written>('settings-forms')

interface Form<Value> {
  /** Of what it is the form: `field <id>`. */
  key: string
  /** How it begins. */
  begin: Value
  /** What it was written upon; upon something else it begins anew. */
  from: unknown
  /** Is there anything to save? Where nothing is said: it differs from its beginning. */
  isChanged?: (value: Value) => boolean
}

/**
 * What stands in a form of the settings, kept until it is saved (`forget`) or as it was. Values must be JSON.
 * Where the device has no room to keep it, the browser asks before the window goes.
 */
export function useKeptForm<Value>({ key, begin, from, isChanged }: Form<Value>) {
  const stamp = JSON.stringify(from)
  const [value, setValue] = useState<Value>(() => {
    const kept = forms.get(key)
    return kept?.from === stamp ? (kept.value as Value) : begin
  })
  const isWritten = isChanged ? isChanged(value) : JSON.stringify(value) !== JSON.stringify(begin)
  useEffect(() => {
    if (isWritten) return forms.set(key, { from: stamp, value }) ? undefined : askBeforeUnload()
    if (forms.get(key) !== undefined) forms.delete(key)
  }, [key, stamp, value, isWritten])
  return { value, setValue, forget: () => forms.delete(key) }
}

/** Has the browser ask before the window goes; gives what ends that. */
function askBeforeUnload(): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}
