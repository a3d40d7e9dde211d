import { useTexts } from '../../../platform/i18n/texts.ts'
import { useColumnFacts } from '../column/column-facts.ts'
import { rereadNames } from '../column/reread-names.ts'
import { importTexts } from '../import-texts.ts'
import type { Draft } from '../mapping/draft.ts'

/** Names that were understood as others, by column: "3 names were understood as others: “GTXPro” as GTX Pro". */
export function RereadList({ state }: { state: Draft }) {
  return state.plan.parts.flatMap((part, at) =>
    part.columns
      .filter(({ target }) => target.kind === 'link')
      .map((column) => (
        <RereadOf
          key={`${part.table} ${part.object} ${column.at}`}
          state={state}
          part={at}
          place={column.at}
        />
      )),
  )
}

const mostShown = 3

function RereadOf({ state, part, place }: { state: Draft; part: number; place: number }) {
  const t = useTexts(importTexts)
  const facts = useColumnFacts(state, part, place)
  const names = rereadNames(facts?.planned, facts?.values ?? [])
  if (!facts || names.length === 0) return null
  const examples = names.slice(0, mostShown).map((one) => t('rereadAs', { ...one }))
  const list = new Intl.ListFormat(t.language, { type: 'unit' }).format(examples)
  return <p>{t('rereadNames', { count: names.length, column: facts.column.name, examples: list })}</p>
}
