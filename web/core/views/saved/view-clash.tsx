import type { ReactNode } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ViewInput } from '../../../../shared/core/views.ts'
import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFieldPath, usePathLabel } from '../../metadata/field-path.ts'
import { useLabel, useObject } from '../../metadata/metadata.ts'
import type { ClashLine } from '../../saves/clash-store.ts'
import type { PartClash } from '../../saves/save-parts.ts'
import { saveTexts } from '../../saves/save-texts.ts'
import { FilterWords } from '../filters/filter-words.tsx'
import { viewTexts } from '../view-texts.ts'
import { viewPartTexts } from './view-part-texts.ts'

/** Parts of a view that two people saved differently, in words. */
export function viewClashLines(object: string, clashes: readonly PartClash[]): ClashLine[] {
  return clashes.map(({ part, mine, theirs }) => ({
    key: part,
    name: <PartName part={part} />,
    mine: <PartWords object={object} part={part} value={mine} />,
    theirs: <PartWords object={object} part={part} value={theirs} />,
  }))
}

function PartName({ part }: { part: string }) {
  const t = useTexts(viewPartTexts)
  return part in names ? t(names[part as keyof typeof names]) : part
}

const names = {
  name: 'name',
  layout: 'layout',
  filter: 'filter',
  sort: 'sort',
  columns: 'columns',
  rowGroup: 'rowGroup',
  groupBy: 'groupBy',
  sumField: 'sumField',
  colors: 'colors',
  board: 'board',
  calendar: 'calendar',
  chart: 'chart',
  shared: 'audience',
  teamIds: 'audience',
} as const satisfies Readonly<Record<Exclude<keyof ViewInput, 'object'>, string>>

interface Said {
  object: string
  part: string
  value: unknown
}

function PartWords({ object: name, part, value }: Said) {
  const t = useTexts(saveTexts)
  const object = useObject(name)
  if (!object || value === null || value === undefined) return t('none')
  return <Words object={object} part={part} value={value} />
}

function Words({ object, part, value }: Omit<Said, 'object'> & { object: ObjectDefinition }) {
  const says = useWords(object) as Readonly<Record<string, ((value: never) => ReactNode) | undefined>>
  // The server has checked that the part holds what it says.
  return says[part]?.(value as never) ?? String(value)
}

type Says = { [P in keyof ViewInput]?: (value: NonNullable<ViewInput[P]>) => ReactNode }

/** How each part of a view is said. */
function useWords(object: ObjectDefinition): Says {
  const t = useTexts(viewPartTexts)
  const say = useTexts(viewTexts)
  const label = useLabel()
  const field = useFieldWords(object)
  const fields = (paths: readonly string[]) => listed(paths.map(field), t.language)
  return {
    name: label,
    layout: (layout) => say(layout),
    filter: (filter) => <FilterWords object={object} filter={filter} />,
    sort: (sort) =>
      sort
        .map((one) => `${field(one.field)} (${t(one.direction === 'asc' ? 'ascending' : 'descending')})`)
        .join(' · '),
    columns: (columns) => fields(columns.map((one) => one.field)),
    rowGroup: (group) => field(group.field),
    groupBy: field,
    sumField: field,
    colors: (colors) =>
      colors.map((rule) => (
        <div key={JSON.stringify(rule)}>
          {rule.name ?? <FilterWords object={object} filter={rule.filter} />}
        </div>
      )),
    board: ({ cards = [], columns = [] }) => (
      <>
        {cards.length > 0 && <div>{t('cards', { names: fields(cards) })}</div>}
        {columns.length > 0 && <div>{t('columnSettings', { count: columns.length })}</div>}
      </>
    ),
    calendar: ({ date, end }) => fields(end === undefined ? [date] : [date, end]),
    chart: ({ by, split }) => fields(split ? [by.field, split.field] : [by.field]),
    shared: (shared) => t(shared ? 'everyone' : 'onlyOwn'),
    teamIds: (ids) => (ids.length === 0 ? t('everyone') : t('teams', { count: ids.length })),
  }
}

function useFieldWords(object: ObjectDefinition): (path: string) => string {
  const pathLabel = usePathLabel()
  const find = useFieldPath(object)
  return (path) => {
    const found = find(path)
    return found ? pathLabel(found) : path
  }
}
