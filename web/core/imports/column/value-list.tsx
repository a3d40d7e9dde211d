import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { importTexts } from '../import-texts.ts'
import type { ColumnValue } from '../import-types.ts'
import styles from './column-detail.module.css'
import type { DetailProps } from './column-detail.tsx'
import { type Meaning, meaningOf } from './meaning-of.ts'
import { ValueLine } from './value-line.tsx'

const shownFirst = 12
const order: Record<Meaning['kind'], number> = { unknown: 0, said: 1, blank: 2, created: 3, found: 4 }

/** The different texts of a column with what each becomes; those that mean nothing yet come first. */
export function ValueList({ facts, onChange }: DetailProps) {
  const t = useTexts(importTexts)
  const [showsAll, setShowsAll] = useState(false)
  // Sorted once: a line stays where it is while its meaning is chosen.
  const [sorted] = useState(() => inOrder(facts.values ?? [], facts.planned))
  const values = sorted
    .map((text) => facts.values?.find((one) => one.text === text))
    .filter((one) => one !== undefined)
  const shown = showsAll ? values : values.slice(0, shownFirst)
  const known = values.length - facts.unknown.length
  return (
    <section className={styles.values} aria-label={t('valuesOf', { column: facts.column.name })}>
      <h3 className={styles.valuesHead}>
        <b className="strong">{t('valuesOf', { column: facts.column.name })}</b>
        <span>{t('knownOf', { known, all: values.length })}</span>
      </h3>
      <ul className={styles.valueGrid}>
        {shown.map((value) => (
          <ValueLine key={value.text} facts={facts} value={value} onChange={onChange} />
        ))}
      </ul>
      {values.length > shown.length && (
        <Button variant="subtle" size="xs" onClick={() => setShowsAll(true)}>
          {t('showAllValues', { all: values.length })}
        </Button>
      )}
      {facts.hasMoreValues && <p className={styles.quiet}>{t('moreValues')}</p>}
    </section>
  )
}

function inOrder(values: readonly ColumnValue[], planned: DetailProps['facts']['planned']): string[] {
  const rank = (value: ColumnValue) => order[meaningOf(planned, value).kind]
  return [...values].sort((a, b) => rank(a) - rank(b) || b.count - a.count).map((value) => value.text)
}
