import { Button, Checkbox } from '@mantine/core'
import { hasOptions } from '../../../../shared/core/fields/traits.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { importTexts } from '../import-texts.ts'
import type { PlanPart } from '../import-types.ts'
import { adjustColumn, sendColumn } from '../mapping/plan-changes.ts'
import { useSentences } from '../use-sentences.ts'
import styles from './column-detail.module.css'
import type { ColumnFacts } from './column-facts.ts'
import { LinkWay } from './link-way.tsx'
import { ReadingWay } from './reading-way.tsx'
import { targetKey, useTargets } from './targets.tsx'
import { ValueList } from './value-list.tsx'

export interface DetailProps {
  facts: ColumnFacts
  onChange: (part: PlanPart) => void
}

/** More of a column: values of it, why it goes where it does, where else it could go, how it is read. */
export function ColumnDetail(props: DetailProps) {
  const t = useTexts(importTexts)
  const { facts } = props
  const samples = [...new Set(facts.column.samples)].slice(0, 6)
  return (
    <div className={styles.detail}>
      {samples.length > 0 && (
        <p className={styles.line}>
          <span className={styles.name}>{t('values')}</span>
          <span className={styles.samples}>
            {samples.map((sample) => (
              <span key={sample} className={styles.sample}>
                <Name>{sample}</Name>
              </span>
            ))}
          </span>
        </p>
      )}
      <Why {...props} />
      {facts.target.kind === 'link' && <LinkWay {...props} />}
      {facts.target.kind === 'field' && <ReadingWay {...props} />}
      {isOptions(facts) && <NewOptions {...props} />}
      {facts.values && facts.values.length > 0 && <ValueList {...props} />}
    </div>
  )
}

/** The reason of the guess, and its alternatives one click away. */
function Why({ facts, onChange }: DetailProps) {
  const t = useTexts(importTexts)
  const say = useSentences()
  const targets = useTargets(facts.object)
  const { guess, target, part, column, at } = facts
  if (!guess) return null
  const others = guess.alternatives.flatMap((one) => {
    const found = targets.find((other) => other.value === targetKey(one))
    return found && found.value !== targetKey(target) ? [found] : []
  })
  return (
    <p className={styles.line}>
      <span className={styles.name}>{facts.isChosen ? t('yourChoice') : t('why')}</span>
      <span className={styles.words}>
        {!facts.isChosen && say(guess.reason.code, guess.reason.params)}
        {others.length > 0 && <span className={styles.quiet}>{t('orRather')}</span>}
        {others.map((other) => (
          <Button
            key={other.value}
            size="xs"
            onClick={() => onChange(sendColumn(part, { column: column.name, at }, other.target))}
          >
            {other.text}
          </Button>
        ))}
      </span>
    </p>
  )
}

function isOptions({ field, target }: ColumnFacts): boolean {
  return target.kind === 'field' && field !== undefined && hasOptions(field)
}

/** Texts that are no option yet may become one. */
function NewOptions({ facts, onChange }: DetailProps) {
  const t = useTexts(importTexts)
  const label = useLabel()
  const { target, part, at, field } = facts
  if (target.kind !== 'field' || !field) return null
  return (
    <div className={styles.line}>
      <span className={styles.name}>{t('unknownValues')}</span>
      <Checkbox
        label={t('createOptions', { name: inSentence(label(field.label), t.language) })}
        checked={target.createOptions === true}
        onChange={({ currentTarget }) =>
          onChange(adjustColumn(part, at, { target: { ...target, createOptions: currentTarget.checked } }))
        }
      />
    </div>
  )
}
