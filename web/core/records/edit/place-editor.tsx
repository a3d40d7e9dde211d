import { Suspense, use, useEffect, useRef, useState } from 'react'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { latePart } from '../../../platform/ui/late-part.ts'
import { TypedMeanwhile, type Writing } from './typed-meanwhile.tsx'
import { dropUnfinished, leaveUnfinished, type UnfinishedWriting } from './unfinished-writings.ts'

const ValueEditor = latePart(async () => (await import('./value-editor.tsx')).ValueEditor)

export interface PlaceEditorProps {
  object: ObjectDefinition
  one: OneRecord
  field: FieldDefinition
  /** Ended: 0 stay here, 1 go on to the next, -1 back to the one before. */
  onLeave: (step: 0 | 1 | -1) => void
  /** Ended with Enter, where that is more than staying here. */
  onEnter?: () => void
  /** What was typed to begin with, in place of the value. */
  begins?: string | undefined
}

/** Put on what holds values: fetches what they are written in, before somebody who points at one begins. */
export const editorReach = ValueEditor.onReach

/**
 * A value being written where it stands. What is typed before its editor has been fetched is not lost, nor when one
 * goes elsewhere before that.
 */
export function PlaceEditor(props: PlaceEditorProps) {
  const { object, one, field } = props
  const [{ text, ended }, setWriting] = useState<Writing>({ text: props.begins, ended: null })
  const [isComposing, setComposing] = useState(false)
  const giveUp = useKeepIfLeft(text === undefined ? null : { object, one, field, text })
  return (
    <Suspense
      fallback={
        <TypedMeanwhile
          field={props.field}
          one={props.one}
          writing={{ text, ended }}
          onWrite={setWriting}
          onComposing={setComposing}
          onLeave={() => {
            giveUp()
            props.onLeave(0)
          }}
        />
      }
    >
      {isComposing ? <NotYet /> : <ValueEditor {...props} begins={text} ended={ended} onHere={giveUp} />}
    </Suspense>
  )
}

/** Keeps what is written should its place go away, until the function it gives is called: it is somebody else's then. */
function useKeepIfLeft(writing: UnfinishedWriting | null): () => void {
  const written = useRef(writing)
  const isGiven = useRef(false)
  useEffect(() => {
    written.current = writing
  })
  useEffect(() => {
    if (written.current) dropUnfinished(written.current)
    return () => {
      if (written.current && !isGiven.current) leaveUnfinished(written.current)
    }
  }, [])
  return () => {
    isGiven.current = true
  }
}

const never = new Promise<never>(() => {})

/** Leaves the field where it is that an input method composes in: in another one it would have to begin anew. */
function NotYet(): null {
  return use(never)
}
