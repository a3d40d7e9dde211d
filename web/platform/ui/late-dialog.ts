import { type ComponentType, createElement, Suspense } from 'react'
import { closingOf, type LatePart, latePart, type Manner } from './late-part.ts'

/** What keeps keys comes with the first keys that open a dialog. */
export const KeysHeld = latePart(async () => (await import('./keys/use-hold-keys.ts')).KeysHeld, {
  missing: 'unseen',
})

/**
 * A dialog whose code comes late, as that of a late part: what is typed meanwhile waits and goes into its first field,
 * and single keys are no commands of the page below. Where the code is not to be had the keys are given up.
 */
export function lateDialog<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  manner: Omit<Manner, 'missing'> = {},
): LatePart<Props> {
  const loadComposed = async () => {
    const [Part, ahead] = await Promise.all([load(), import('./keys/use-hold-keys.ts')])
    await ahead.whenComposedAhead()
    return Part
  }
  const Late = latePart(loadComposed, { ...manner, missing: 'above' })
  const { fetch, isHere, onReach } = Late
  function LateDialog(props: Props) {
    const fallback = createElement(Suspense, null, createElement(KeysHeld, closingOf(props)))
    return createElement(Suspense, { fallback }, createElement(Late, props))
  }
  return Object.assign(LateDialog, { fetch, isHere, onReach })
}
