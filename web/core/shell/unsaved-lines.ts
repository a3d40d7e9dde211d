import { inSentence } from '../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useLabel, useMetadata } from '../metadata/metadata.ts'
import { createdValues, nameOfNew } from '../records/edit/new-values.ts'
import type { QueuedCreations } from '../records/edit/queued-creations.ts'
import type { QueuedEdit } from '../records/edit/queued-edits.ts'
import type { QueuedRemoval } from '../records/edit/queued-removals.ts'
import { unsavedTables } from '../session/leaving-store.ts'
import { leavingTexts } from './leaving-texts.ts'

const longestText = 60

/** What somebody wrote and did not save, a line each, as they would call it. */
export function useUnsavedLines(): string[] {
  const t = useTexts(leavingTexts)
  const label = useLabel()
  const { objects } = useMetadata()
  const sayNew = (object: string, values: Readonly<Record<string, unknown>>) => {
    const definition = objects.get(object)
    const name = inSentence(definition ? label(definition.label) : object, t.language)
    const title = nameOfNew(definition, values)
    return title === '' ? t('draft', { name }) : t('named', { name, title: shortened(title) })
  }
  // What stands in a table is what its room has put there.
  const says: Record<string, (entries: [string, unknown][]) => string[]> = {
    'queued-edits': (edits) =>
      edits.map(([, edit]) => t('edit', { name: (edit as QueuedEdit).record.title ?? '' })),
    'queued-creations': (all) =>
      all.flatMap(([, one]) => {
        const creations = one as QueuedCreations
        const values = createdValues(creations)
        if (creations.about === undefined) return values.map((each) => sayNew(creations.object, each))
        return values.map((each) => t('note', { text: shortened(nameOfNew(undefined, each)) }))
      }),
    'queued-removals': (removals) =>
      removals.map(([, one]) => t('removal', { text: shortened((one as QueuedRemoval).title ?? '') })),
    'refused-edits': (edits) => [t('refused', { count: edits.length })],
    notes: (notes) => notes.map(([, text]) => t('note', { text: shortened(String(text)) })),
    'new-records': (drafts) =>
      drafts.map(([object, values]) => sayNew(object, values as Readonly<Record<string, unknown>>)),
    arranged: () => [t('arrangement')],
    'settings-forms': (forms) => [t('settings', { count: forms.length })],
  }
  return unsavedTables().flatMap(([name, entries]) => says[name]?.(entries) ?? [])
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > longestText ? `${line.slice(0, longestText)}…` : line
}
