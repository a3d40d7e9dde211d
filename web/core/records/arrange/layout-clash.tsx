import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFieldPath, usePathLabel } from '../../metadata/field-path.ts'
import { useLabel, useMetadata, useObject } from '../../metadata/metadata.ts'
import type { ClashLine } from '../../saves/clash-store.ts'
import type { PartClash } from '../../saves/save-parts.ts'
import { saveTexts } from '../../saves/save-texts.ts'
import { arrangeTexts } from './arrange-texts.ts'
import type { Arrangement } from './arrangement.ts'

/** Parts of a record page that two people arranged differently, in words. */
export function layoutClashLines(object: string, clashes: readonly PartClash[]): ClashLine[] {
  return clashes.map(({ part, mine, theirs }) => ({
    key: part,
    name: <PartName part={part as keyof Arrangement} />,
    mine: <PartWords object={object} part={part as keyof Arrangement} value={mine} />,
    theirs: <PartWords object={object} part={part as keyof Arrangement} value={theirs} />,
  }))
}

const names = {
  highlights: 'head',
  sections: 'sections',
  tabs: 'tabs',
  related: 'relatedLists',
  lists: 'inLists',
  hidden: 'notShown',
} as const satisfies Record<keyof Arrangement, string>

function PartName({ part }: { part: keyof Arrangement }) {
  const t = useTexts(arrangeTexts)
  return t(names[part])
}

interface Said {
  object: string
  part: keyof Arrangement
  value: unknown
}

function PartWords({ object: name, part, value }: Said) {
  const t = useTexts(saveTexts)
  const object = useObject(name)
  if (!object || value === null || value === undefined) return t('none')
  return <Words object={object} part={part} value={value} />
}

function Words({ object, part, value }: Omit<Said, 'object'> & { object: ObjectDefinition }) {
  const t = useTexts(saveTexts)
  const lines = usePartLines(object)[part](value as never)
  if (lines.length === 0) return t('none')
  return lines.map((line) => <div key={line}>{line}</div>)
}

type Lines = { [Part in keyof Arrangement]: (value: Arrangement[Part]) => string[] }

/** Each part as lines of text. */
function usePartLines(object: ObjectDefinition): Lines {
  const { language } = useTexts(arrangeTexts)
  const label = useLabel()
  const { objects } = useMetadata()
  const pathLabel = usePathLabel()
  const find = useFieldPath(object)
  const findIn = useFindIn()
  const name = (path: string) => {
    const found = find(path)
    return found ? pathLabel(found) : path
  }
  const paths = (all: readonly string[]) => (all.length === 0 ? [] : [listed(all.map(name), language)])
  return {
    highlights: paths,
    related: paths,
    hidden: paths,
    tabs: (tabs) => tabs.map((tab) => label(tab.name)),
    sections: (sections) =>
      sections.map((section) => `${label(section.name)}: ${paths(section.fields).join('')}`),
    lists: (lists) =>
      Object.entries(lists).map(([list, shown]) => {
        const of = objects.get(list.split(':')[0] ?? '')
        const fields = Object.values(shown).map((path: string) => (of ? findIn(of, path) : path))
        return `${name(list)}: ${listed(fields, language)}`
      }),
  }
}

/** Says a path from another object on. */
function useFindIn(): (object: ObjectDefinition, path: string) => string {
  const label = useLabel()
  return (object, path) => {
    const field = object.fields.find((one) => one.name === path)
    return field ? label(field.label) : path
  }
}
