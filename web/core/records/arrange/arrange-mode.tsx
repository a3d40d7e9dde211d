import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { RoleDefinition } from '../../../../shared/core/access.ts'
import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordLayout } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { keptWriting } from '../../../platform/kept-writing.ts'
import { useShortcut } from '../../../platform/ui/keys/shortcuts.ts'
import { Loading } from '../../../platform/ui/loading.tsx'
import { OnlyLooking, OnlyLookingContext } from '../../../platform/ui/only-looking.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { showToast } from '../../../platform/ui/toast-store.ts'
import { type ArrangeParts, ArrangingContext } from '../../layouts/arranging.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { SessionContext, useSession } from '../../session/session.ts'
import { useModulePart } from '../../web-module.ts'
import { ArrangeBar } from './arrange-bar.tsx'
import { ArrangePalette } from './arrange-palette.tsx'
import { type ArrangeState, ArrangeStateContext } from './arrange-state.ts'
import { arrangeTexts } from './arrange-texts.ts'
import { ArrangedFacts } from './arranged-facts.tsx'
import { ArrangedLists } from './arranged-lists.tsx'
import { ArrangedSections } from './arranged-sections.tsx'
import { type Arrangement, arrangementOf, fieldsOf, head, moveField } from './arrangement.ts'
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

interface Draft {
  /** The save it was made from, which may not be the newest any more. */
  base: RecordLayout
  arrangement: Arrangement
}

// By object and role: what was arranged and not saved is there after going away or loading the page anew.
const drafts = keptWriting<Draft>('arranged')

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
  const draftKey = `${object.name} ${role}`
  const [base] = useState(() => drafts.get(draftKey)?.base ?? layout)
  const [before] = useState(() => beginning(object, base, facts))
  const [steps, setSteps] = useState(() => begun(before, drafts.get(draftKey)?.arrangement))
  const [isPreview, setPreview] = useState(false)
  const { roles } = useRoles()
  const metadata = useMetadata()
  const seeing = roles.find((one) => one.key === role)
  const arrangement = steps.present
  const isChanged = JSON.stringify(arrangement) !== JSON.stringify(before)
  useEffect(() => {
    if (isChanged) drafts.set(draftKey, { base, arrangement })
    else drafts.delete(draftKey)
  }, [draftKey, base, arrangement, isChanged])
  useShortcut('Mod+Z', () => setSteps(undo))
  useShortcut('Mod+Shift+Z', () => setSteps(redo))

  const state = useArrangeSteps(arrangement, (next) => setSteps((now) => goOn(now, next)))
  const shown = useMemo(() => {
    const whole: RecordLayout = { ...layout, ...arrangement, source: role === '' ? 'everyone' : 'role' }
    return isPreview ? seenByRole(whole, object, seeing, metadata) : whole
  }, [layout, arrangement, role, seeing, object, metadata, isPreview])
  const arranging = useMemo(() => ({ layout: shown, parts: isPreview ? null : parts }), [shown, isPreview])

  return (
    <ArrangingContext value={arranging}>
      <ArrangeStateContext value={state}>
        <ArrangeBar
          object={object}
          role={role}
          roles={roles}
          layout={layout}
          base={base}
          arrangement={arrangement}
          isChanged={isChanged}
          isPreview={isPreview}
          onPreview={setPreview}
          onUndo={steps.past.length > 0 ? () => setSteps(undo) : null}
          onRedo={steps.future.length > 0 ? () => setSteps(redo) : null}
          onSettled={() => drafts.delete(draftKey)}
        />
        {isPreview ? (
          <Preview role={seeing}>{children}</Preview>
        ) : (
          <OnlyLookingContext value>{children}</OnlyLookingContext>
        )}
      </ArrangeStateContext>
    </ArrangingContext>
  )
}

/** The page as those it is made for will see it. Nothing is written through it. */
function Preview({ role, children }: { role: RoleDefinition | undefined; children: ReactNode }) {
  const t = useTexts(arrangeTexts)
  const session = useSession()
  const seen = useMemo(() => (role ? { ...session, role } : session), [session, role])
  return (
    <SessionContext value={seen}>
      <OnlyLooking onTouch={() => showToast({ text: t('onlyPreview'), tone: 'problem' })}>
        {children}
      </OnlyLooking>
    </SessionContext>
  )
}

function useArrangeSteps(arrangement: Arrangement, keep: (next: Arrangement) => void): ArrangeState {
  const moved = useRef<string | null>(null)
  useEffect(() => {
    if (moved.current === null) return
    const place = document.querySelector(moved.current)
    moved.current = null
    place?.querySelector('button')?.focus()
  })
  const change: ArrangeState['change'] = (next, selector) => {
    moved.current = selector ?? null
    keep(next)
  }
  return {
    arrangement,
    change,
    moveField: (from, to) => {
      const field = CSS.escape(fieldsOf(arrangement, from.list)[from.at] ?? '')
      const isInHead = from.list === head && to.list === head
      change(
        moveField(arrangement, from, to),
        isInHead ? `[data-arranged-head="${field}"]` : `[data-arranged="${field}"]`,
      )
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
