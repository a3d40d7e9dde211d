import { useTexts } from '../../../platform/i18n/texts.ts'
import type { ClashLine } from '../../saves/clash-store.ts'
import type { PartClash } from '../../saves/save-parts.ts'
import { saveTexts } from '../../saves/save-texts.ts'
import { useSettingName, useSettingWords } from '../audit/setting-lines.tsx'
import { dayOfPart } from './setting-parts.ts'

/** Settings that two people saved differently, in words. */
export function settingClashLines(clashes: readonly PartClash[]): ClashLine[] {
  return clashes.map(({ part, mine, theirs }) => ({
    key: part,
    name: <SettingName part={part} />,
    mine: <SettingWords part={part} value={mine} other={theirs} />,
    theirs: <SettingWords part={part} value={theirs} other={mine} />,
  }))
}

function SettingName({ part }: { part: string }) {
  const nameOf = useSettingName()
  const day = dayOfPart(part)
  return day === null ? nameOf(part) : `${nameOf('holidays')} · ${day}`
}

function SettingWords({ part, value, other }: { part: string; value: unknown; other: unknown }) {
  const t = useTexts(saveTexts)
  const words = useSettingWords()
  if (value === null || value === undefined) return t('none')
  return dayOfPart(part) === null ? words(part, value, other) : (value as { name: string }).name
}
