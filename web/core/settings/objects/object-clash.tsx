import { type PlainKeyOf, useTexts } from '../../../platform/i18n/texts.ts'
import type { ClashLine } from '../../saves/clash-store.ts'
import type { PartClash } from '../../saves/save-parts.ts'
import { saveTexts } from '../../saves/save-texts.ts'
import { useFieldWords } from '../fields/field-words.ts'
import { objectTexts } from './object-texts.ts'

const names: Readonly<Record<string, PlainKeyOf<typeof objectTexts>>> = {
  label: 'labelOne',
  pluralLabel: 'labelMany',
  hidden: 'hideObject',
  icon: 'icon',
  color: 'color',
  description: 'description',
  titleField: 'titleField',
  ownerField: 'ownerField',
}

/** What two people saved differently of an object, in words. */
export function objectClashLines(clashes: readonly PartClash[]): ClashLine[] {
  return clashes.map(({ part, mine, theirs }) => ({
    key: part,
    name: <PartName part={part} />,
    mine: <PartWords part={part} value={mine} />,
    theirs: <PartWords part={part} value={theirs} />,
  }))
}

function PartName({ part }: { part: string }) {
  const t = useTexts(objectTexts)
  return t(names[part] ?? 'object')
}

function PartWords({ part, value }: { part: string; value: unknown }) {
  const t = useTexts(saveTexts)
  const words = useFieldWords()
  return words(part, value) || t('none')
}
