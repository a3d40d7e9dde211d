import { useState } from 'react'
import type { Filter } from '../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { useObject } from '../../core/metadata/metadata.ts'
import { GroupEditor } from '../../core/views/filters/group-editor.tsx'
import { Section, Specimen } from '../section.tsx'

const filters: Readonly<Record<string, Filter>> = {
  'No condition yet': { and: [] },
  'All of them: an amount, a day by a period, through a relation': {
    and: [
      { field: 'amount', op: 'gte', value: 5000 },
      { field: 'closeDate', op: 'within', value: 'next 30 days' },
      { field: 'company.name', op: 'contains', value: 'pump' },
    ],
  },
  'Any of them, with a group inside': {
    or: [
      { field: 'nextStep', op: 'isBlank' },
      {
        and: [
          { field: 'amount', op: 'gte', value: 5000 },
          { field: 'name', op: 'contains', value: '泵' },
        ],
      },
    ],
  },
  'None of them': { not: { or: [{ field: 'nextStep', op: 'isBlank' }] } },
  'A field that was deleted, beside one that is asked': {
    and: [
      { field: 'gone', op: 'eq', value: 'x' },
      { field: 'name', op: 'contains', value: 'line' },
    ],
  },
}

/** What records are found by: chips, groups of them, and what can no longer be asked. */
export function FilterSpecimens() {
  const object = useObject('deal')
  if (!object) return null
  return (
    <Section title="Filters">
      {Object.entries(filters).map(([name, filter]) => (
        <Specimen key={name} name={name} wide>
          <Asked object={object} begun={filter} />
        </Specimen>
      ))}
    </Section>
  )
}

function Asked({ object, begun }: { object: ObjectDefinition; begun: Filter }) {
  const [filter, setFilter] = useState(begun)
  return <GroupEditor object={object} part={filter} onChange={setFilter} />
}
