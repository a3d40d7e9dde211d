import { Button } from '@mantine/core'
import { targetNames } from '../../../../shared/core/references.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel, useObject } from '../../metadata/metadata.ts'
import { importTexts } from '../import-texts.ts'
import type { Draft } from '../mapping/draft.ts'
import { adjustColumn } from '../mapping/plan-changes.ts'
import styles from './without-value-list.module.css'
import { type FieldWithout, useWithoutValues } from './without-values.ts'

interface Props {
  state: Draft
  onLook: (part: number, column: string) => void
}

/** What rows would come in without, each with the ways to mend it: matching its values, or making what is missing. */
export function WithoutValueList({ state, onLook }: Props) {
  const t = useTexts(importTexts)
  const found = useWithoutValues(state)
  if (!found || found.length === 0) return null
  return (
    <section className={styles.without}>
      <h3 className="strong">{t('withoutTitle')}</h3>
      <ul>
        {found.map((one) => (
          <li key={`${one.part} ${one.column}`}>
            <span>{one.sentence}</span>
            <span className={styles.ways}>
              <Button
                size="xs"
                aria-label={t('matchValuesOf', { column: one.column })}
                onClick={() => onLook(one.part, one.column)}
              >
                {t('matchValues')}
              </Button>
              <MakeMissing state={state} of={one} />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.why}>{t('withoutWhy')}</p>
    </section>
  )
}

/** Has what the column names made, where its names are all that is needed. */
function MakeMissing({ state, of }: { state: Draft; of: FieldWithout }) {
  const t = useTexts(importTexts)
  const label = useLabel()
  const related = useObject(targetNames(of.definition)[0] ?? '')
  const part = state.plan.parts[of.part]
  const column = part?.columns.find((one) => one.column === of.column)
  const target = column?.target
  if (!part || target?.kind !== 'link' || target.createMissing || !related) return null
  const isByName = (target.by ?? related.titleField) === related.titleField
  if (!isByName || related.id === of.object.id || !state.draft.madeByName.includes(related.name)) return null
  const make = () =>
    state.changePart(of.part, adjustColumn(part, column!.at, { target: { ...target, createMissing: true } }))
  return (
    <Button size="xs" onClick={make}>
      {t('makeThem', { name: inSentence(label(related.pluralLabel), t.language) })}
    </Button>
  )
}
