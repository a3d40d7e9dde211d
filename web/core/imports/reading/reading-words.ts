import { useTexts } from '../../../platform/i18n/texts.ts'
import { importTexts } from '../import-texts.ts'
import type { ImportTable } from '../import-types.ts'

const usual = [',', ';', '\t', '|']

/** The separators to choose from, with the file's own. */
export function delimiters(own: string | undefined): string[] {
  return [...new Set([...usual, ...(own === undefined ? [] : [own])])]
}

/** A separator by its name; a rare one as it is. */
export function useDelimiterWord(): (delimiter: string) => string {
  const t = useTexts(importTexts)
  const words: Record<string, string> = {
    ',': t('comma'),
    ';': t('semicolon'),
    '\t': t('tab'),
    '|': t('bar'),
  }
  return (delimiter) => words[delimiter] ?? delimiter
}

const kinds: Record<ImportTable['format']['kind'], string> = {
  csv: 'CSV',
  xlsx: 'Excel',
  vcard: 'vCard',
  jsonLines: 'JSON Lines',
  jsonArray: 'JSON',
}

/** How a file was read: "CSV, UTF-8, comma". */
export function useReadingWords({ format }: ImportTable): string {
  const t = useTexts(importTexts)
  const delimiterWord = useDelimiterWord()
  const words = [
    kinds[format.kind],
    format.encoding?.toUpperCase(),
    format.kind === 'csv' && format.delimiter !== undefined ? delimiterWord(format.delimiter) : undefined,
    format.sheet,
  ].filter((word) => word !== undefined)
  return words.join(t.language.startsWith('zh') ? '、' : ', ')
}
