import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { encodings } from '../../../../shared/core/imports/table.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import { importTexts } from '../import-texts.ts'
import type { ImportTable, ImportTableInput } from '../import-types.ts'
import { Choice } from '../mapping/choice.tsx'
import { PreviewRows } from './preview-rows.tsx'
import styles from './reading-menu.module.css'
import { delimiters, useDelimiterWord, useReadingWords } from './reading-words.ts'

interface Props {
  table: ImportTable
  onChange: (change: ImportTableInput) => void
}

/** How the file was read, in words; opens what can be changed about it, with the first rows as they come out. */
export function ReadingMenu({ table, onChange }: Props) {
  const t = useTexts(importTexts)
  const words = useReadingWords(table)
  const [isOpen, setOpen] = useState(false)
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      position="bottom-end"
      target={
        <button
          type="button"
          className={styles.open}
          data-tone={table.encodingCertainty === 'unsure' ? 'warn' : undefined}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          aria-label={t('readAs', { words })}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={IconFileText} size={14} />
          {words}
        </button>
      }
    >
      <div className={styles.panel} role="dialog" aria-label={t('howRead')}>
        <Settings table={table} onChange={onChange} />
        <PreviewRows table={table} />
      </div>
    </Pop>
  )
}

function Settings({ table, onChange }: Props) {
  const t = useTexts(importTexts)
  const delimiterWord = useDelimiterWord()
  const { format } = table
  const isCsv = format.kind === 'csv'
  const line = format.header?.firstLine ?? 0
  return (
    <dl className={styles.settings}>
      {format.encoding !== undefined && (
        <Setting name={t('encoding')}>
          <Choice
            label={t('encoding')}
            options={encodingOptions(table)}
            value={format.encoding}
            // The values are those of `encodings`.
            onPick={(encoding) => onChange({ encoding: encoding as (typeof encodings)[number] })}
          />
        </Setting>
      )}
      {isCsv && (
        <Setting name={t('delimiter')}>
          <Choice
            label={t('delimiter')}
            options={delimiters(format.delimiter).map((one) => ({ value: one, text: delimiterWord(one) }))}
            value={format.delimiter ?? ','}
            onPick={(delimiter) => onChange({ delimiter })}
          />
        </Setting>
      )}
      {table.sheets.length > 1 && (
        <Setting name={t('sheet')}>
          <Choice
            label={t('sheet')}
            options={table.sheets.map(({ name }) => ({ value: name, text: name }))}
            value={format.sheet ?? ''}
            onPick={(sheet) => onChange({ sheet })}
          />
        </Setting>
      )}
      {(isCsv || format.kind === 'xlsx') && (
        <Setting name={t('header')}>
          <Choice
            label={t('header')}
            options={headerLines(line).map((one) => ({
              value: String(one),
              text: one === 0 ? t('headerNone') : t('headerLine', { line: one }),
            }))}
            value={String(line)}
            onPick={(one) =>
              onChange({ header: one === '0' ? null : { firstLine: Number(one), lastLine: Number(one) } })
            }
          />
        </Setting>
      )}
    </dl>
  )
}

function Setting({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** Those that fit come first, with a few words of the file read in each. */
function encodingOptions(table: ImportTable) {
  const likely = table.encodings.map(({ encoding, excerpt }) => ({
    value: encoding as string,
    text: encoding.toUpperCase(),
    hint: excerpt.slice(0, 24),
  }))
  const others = encodings
    .filter((encoding) => !likely.some((one) => one.value === encoding))
    .map((encoding) => ({ value: encoding as string, text: encoding.toUpperCase() }))
  return [...likely, ...others]
}

function headerLines(line: number): number[] {
  return [...new Set([1, 2, 3, 4, 5, line, 0])].sort((a, b) => (a === 0 ? 1 : b === 0 ? -1 : a - b))
}
