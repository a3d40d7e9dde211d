import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import styles from '../dry-run/dry-run.module.css'
import { columnValuesQuery } from '../import-queries.ts'
import { importTexts } from '../import-texts.ts'
import type { ImportOutput, ImportPlanOutput, PlanPart } from '../import-types.ts'
import { meanText } from '../mapping/plan-changes.ts'
import type { JoinedProblems } from './join-groups.ts'
import line from './problem-groups.module.css'
import { useProblemSentence } from './problem-sentence.ts'

interface Props {
  one: ImportOutput
  plan: ImportPlanOutput
  group: JoinedProblems
  onLook: (part: number, column: string) => void
  onChangePart: (at: number, part: PlanPart) => void
}

const namedValues = 4

/** One kind of problem: how often, what, of which values; the nearest names and the column one click away. */
export function ProblemGroupLine({ one, plan, group, onLook, onChangePart }: Props) {
  const t = useTexts(importTexts)
  const sentence = useProblemSentence()
  const number = new Intl.NumberFormat(t.language)
  const part = plan.parts[group.part]
  const table = one.tables[part?.table ?? -1]
  const place = [group.column, one.tables.length > 1 ? table?.name : undefined].filter(Boolean).join(' · ')
  const more = group.valueCount - namedValues
  return (
    <li className={line.group}>
      <span className={line.groupCount}>{number.format(group.count)}</span>
      <span className={line.groupText}>
        <span className={line.groupWhat}>{sentence(group)}</span>
        <span className={line.groupWhere}>{place}</span>
        <ul className={line.groupValues}>
          {group.values.slice(0, namedValues).map(({ text, count }) => (
            <li key={text}>
              <Name>{text}</Name>
              <span className={line.groupNumber}>{number.format(count)}</span>
              {part && (
                <NearestName one={one} part={part} group={group} text={text} onChangePart={onChangePart} />
              )}
            </li>
          ))}
          {more > 0 && <li className={line.groupWhere}>{t('andMore', { number: more })}</li>}
        </ul>
      </span>
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
    </li>
  )
}

interface NearestProps {
  one: ImportOutput
  part: PlanPart
  group: JoinedProblems
  text: string
  onChangePart: (at: number, part: PlanPart) => void
}

/** "GTXPro" is probably GTX Pro: offers to say so. */
function NearestName({ one, part, group, text, onChangePart }: NearestProps) {
  const t = useTexts(importTexts)
  const planned = part.columns.find((column) => column.column === group.column)
  const version = one.plan.parts.map((other) => other.object).join()
  const isAsked = planned !== undefined && planned.target.kind !== 'skip' && isMatchable(group.code)
  const { data } = useQuery({
    ...columnValuesQuery(one.id, group.part, planned ?? noColumn, version),
    enabled: isAsked,
  })
  const nearest = data?.values.find((value) => value.text === text)?.proposals[0]
  if (!planned || !nearest || planned.values?.[text] !== undefined) return null
  return (
    <Button
      size="xs"
      leftSection={<Icon of={IconArrowRight} size={13} />}
      aria-label={t('takeFor', { text, name: nearest.label })}
      onClick={() => onChangePart(group.part, meanText(part, planned.at, text, nearest.text))}
    >
      {nearest.label}
    </Button>
  )
}

const noColumn = { column: '', at: 0, target: { kind: 'skip' } } as const

function isMatchable(code: string): boolean {
  return code === 'imports.link-not-found' || code === 'imports.link-ambiguous' || code.includes('option')
}
