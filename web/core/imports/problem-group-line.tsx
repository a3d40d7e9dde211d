import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Name } from '../../platform/ui/name.tsx'
import styles from './dry-run.module.css'
import { columnValuesQuery } from './import-queries.ts'
import { importTexts } from './import-texts.ts'
import type { ImportOutput, ImportPlanOutput, PlanPart, ProblemGroup } from './import-types.ts'
import { meanText } from './plan-changes.ts'
import { useProblemSentence } from './problem-sentence.ts'

interface Props {
  one: ImportOutput
  plan: ImportPlanOutput
  group: ProblemGroup
  onLook: (part: number, column: string) => void
  onChangePart: (at: number, part: PlanPart) => void
}

/** One kind of problem: how often, what, of which value; the nearest name or the column one click away. */
export function ProblemGroupLine({ one, plan, group, onLook, onChangePart }: Props) {
  const t = useTexts(importTexts)
  const sentence = useProblemSentence()
  const part = plan.parts[group.part]
  const table = one.tables[part?.table ?? -1]
  const place = [group.column, one.tables.length > 1 ? table?.name : undefined].filter(Boolean).join(' · ')
  return (
    <li className={styles.group}>
      <span className={styles.groupCount}>{new Intl.NumberFormat(t.language).format(group.count)}</span>
      <span className={styles.groupText}>
        <span className={styles.groupWhat}>{sentence(group)}</span>
        <span className={styles.groupWhere}>
          {group.value && (
            <>
              “<Name>{group.value}</Name>” ·{' '}
            </>
          )}
          {place}
        </span>
      </span>
      <span className={styles.groupAct}>
        {part && <NearestName one={one} part={part} group={group} onChangePart={onChangePart} />}
        {part && group.column !== '' && (
          <button
            type="button"
            className={styles.look}
            aria-label={t('lookAt', { column: group.column })}
            onClick={() => onLook(group.part, group.column)}
          >
            {t('look')}
          </button>
        )}
      </span>
    </li>
  )
}

interface NearestProps {
  one: ImportOutput
  part: PlanPart
  group: ProblemGroup
  onChangePart: (at: number, part: PlanPart) => void
}

const matchable = new Set(['imports.link-not-found', 'fields.unknown-option', 'imports.link-ambiguous'])

/** "GTXPro" is probably GTX Pro: offers to say so. */
function NearestName({ one, part, group, onChangePart }: NearestProps) {
  const t = useTexts(importTexts)
  const planned = part.columns.find((column) => column.column === group.column)
  const version = one.plan.parts.map((other) => other.object).join()
  const text = group.value ?? ''
  const isAsked = planned !== undefined && text !== '' && matchable.has(group.code)
  const { data } = useQuery({
    ...columnValuesQuery(one.id, group.part, planned ?? noColumn, version),
    enabled: isAsked,
  })
  const nearest = data?.values.find((value) => value.text === text)?.proposals[0]
  if (!isAsked || !planned || !nearest || planned.values?.[text] !== undefined) return null
  return (
    <Button
      size="xs"
      aria-label={t('takeFor', { text, name: nearest.label })}
      onClick={() => onChangePart(group.part, meanText(part, planned.at, text, nearest.text))}
    >
      {nearest.label}
    </Button>
  )
}

const noColumn = { column: '', at: 0, target: { kind: 'skip' } } as const
