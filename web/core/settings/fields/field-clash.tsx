import { useTexts } from '../../../platform/i18n/texts.ts'
import type { ClashLine } from '../../saves/clash-store.ts'
import type { PartClash } from '../../saves/save-parts.ts'
import { saveTexts } from '../../saves/save-texts.ts'
import { objectTexts } from '../objects/object-texts.ts'
import { fieldPartName } from './field-part-names.ts'
import { useFieldWords } from './field-words.ts'

/** What two people saved differently of a field, in words. */
export function fieldClashLines(clashes: readonly PartClash[]): ClashLine[] {
  return clashes.map(({ part, mine, theirs }) => ({
    key: part,
    name: <PartName part={part} />,
    mine: <PartWords part={part} value={mine} />,
    theirs: <PartWords part={part} value={theirs} />,
  }))
}

function PartName({ part }: { part: string }) {
  const t = useTexts(objectTexts)
  return t(fieldPartName(part))
}

function PartWords({ part, value }: { part: string; value: unknown }) {
  const t = useTexts(saveTexts)
  const words = useFieldWords()
  return words(part, value) || t('none')
}
