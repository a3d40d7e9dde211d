import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordLayout } from '../../../../shared/core/views.ts'
import { keptWriting } from '../../../platform/kept-writing.ts'
import { useShortcut } from '../../../platform/ui/keys/shortcuts.ts'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useModulePart } from '../../web-module.ts'
import { ArrangeBar } from './arrange-bar.tsx'
import { ArrangePalette } from './arrange-palette.tsx'
import { type ArrangeState, ArrangeStateContext } from './arrange-state.ts'
import { ArrangedFacts } from './arranged-facts.tsx'
import { ArrangedLists } from './arranged-lists.tsx'
import { ArrangedSections } from './arranged-sections.tsx'
import { type Arrangement, arrangementOf, fieldsOf, moveField } from './arrangement.ts'
import { type ArrangeParts, ArrangingContext } from './arranging.ts'
import { isForeign } from './foreign-field.ts'
import { layoutQuery, useRoles } from './layout-requests.ts'
import { seenByRole } from './seen-by-role.ts'
import { beginSteps, goOn, redo, undo } from './steps-back.ts'
import { NewTab, TabTools } from './tab-tools.tsx'

const parts: ArrangeParts = {
  Facts: ArrangedFacts,
  Sections: ArrangedSections,
  Lists: ArrangedLists,
  TabTools,
  NewTab,
  Palette: ArrangePalette,
}

// By object and role: what was arranged and not saved is there after going away or loading the page anew.
const drafts = keptWriting<Arrangement>('arrangements')

interface Props {
  object: ObjectDefinition
  /** Key of the role it is arranged for; '' is everyone. */
  role: string
  children: ReactNode
}

/** A record page while it is arranged: the page itself, with what moves its parts. */
export function ArrangeMode({ object, role, children }: Props) {
  const { data: layout, error, refetch } = useQuery(layoutQuery(object.name, role))
  if (error && !layout) return <Problem error={error} retry={() => void refetch()} />
  if (!layout) return <Loading rows={12} />
  return (
    <Editor key={`${role} ${JSON.stringify(layout)}`} object={object} role={role} layout={layout}>
      {children}
    </Editor>
  )
}

function Editor({ object, role, layout, children }: Props & { layout: RecordLayout }) {
  const facts = useModulePart('heads', object.name)?.facts
  const [before] = useState(() => beginning(object, layout, facts))
  const draftKey = `${object.name} ${role}`
  const [steps, setSteps] = useState(() => begun(before, drafts.get(draftKey)))
  const [isPreview, setPreview] = useState(false)
  const { roles } = useRoles()
  const arrangement = steps.present
  const isChanged = JSON.stringify(arrangement) !== JSON.stringify(before)
  useEffect(() => {
    if (isChanged) drafts.set(draftKey, arrangement)
    else drafts.delete(draftKey)
  }, [draftKey, arrangement, isChanged])
  useShortcut('Mod+Z', () => setSteps(undo))
  useShortcut('Mod+Shift+Z', () => setSteps(redo))

  const state = useArrangeSteps(arrangement, (next) => setSteps((now) => goOn(now, next)))
  const shown = useMemo(() => {
    const whole: RecordLayout = { ...layout, ...arrangement, source: role === '' ? 'everyone' : 'role' }
    return isPreview
      ? seenByRole(
          whole,
          object,
          roles.find((one) => one.key === role),
        )
      : whole
  }, [layout, arrangement, role, roles, object, isPreview])
  const arranging = useMemo(() => ({ layout: shown, parts: isPreview ? null : parts }), [shown, isPreview])

  return (
    <ArrangingContext value={arranging}>
      <ArrangeStateContext value={state}>
        <ArrangeBar
          object={object}
          role={role}
          roles={roles}
          layout={layout}
          arrangement={arrangement}
          isChanged={isChanged}
          isPreview={isPreview}
          onPreview={setPreview}
          onUndo={steps.past.length > 0 ? () => setSteps(undo) : null}
          onRedo={steps.future.length > 0 ? () => setSteps(redo) : null}
          onSettled={() => drafts.delete(draftKey)}
        />
        {children}
      </ArrangeStateContext>
    </ArrangingContext>
  )
}

// A field that was moved by a key is drawn anew elsewhere: the focus goes along.
function useArrangeSteps(arrangement: Arrangement, change: (next: Arrangement) => void): ArrangeState {
  const movedField = useRef<string | null>(null)
  useEffect(() => {
    if (movedField.current === null) return
    const row = document.querySelector(`[data-arranged="${CSS.escape(movedField.current)}"]`)
    movedField.current = null
    row?.querySelector('button')?.focus()
  })
  return {
    arrangement,
    change,
    moveField: (from, to) => {
      movedField.current = fieldsOf(arrangement, from.list)[from.at] ?? null
      change(moveField(arrangement, from, to))
    },
  }
}

/** What is arranged at first: what the page shows, also where its module and not an arrangement says so. */
function beginning(
  object: ObjectDefinition,
  layout: RecordLayout,
  facts: readonly string[] | undefined,
): Arrangement {
  const arrangement = arrangementOf(layout)
  if (layout.source !== 'definition') return arrangement
  const foreign = liveFields(object)
    .filter(isForeign)
    .map((field) => field.name)
  const names = new Set(liveFields(object).map((field) => field.name))
  return {
    ...arrangement,
    highlights: facts ? facts.filter((name) => names.has(name)) : arrangement.highlights,
    sections: arrangement.sections.map((section) => ({
      ...section,
      fields: section.fields.filter((name) => !foreign.includes(name)),
    })),
    hidden: [...arrangement.hidden, ...foreign],
  }
}

function begun(before: Arrangement, draft: Arrangement | undefined) {
  const steps = beginSteps(before)
  return draft === undefined ? steps : goOn(steps, draft)
}
