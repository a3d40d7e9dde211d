import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Problem } from '../../../platform/ui/problem.tsx'
import { problemSummaryQuery } from '../import-queries.ts'
import type { ProblemRun } from '../import-requests.ts'
import { importTexts } from '../import-texts.ts'
import type { ImportOutput, ImportPlanOutput, PlanPart } from '../import-types.ts'
import { ErrorFiles } from './error-files.tsx'
import { type JoinedProblems, joinGroups } from './join-groups.ts'
import { ProblemGroupLine } from './problem-group-line.tsx'
import styles from './problem-groups.module.css'

interface Props {
  one: ImportOutput
  run: ProblemRun
  version: string
  plan: ImportPlanOutput
  onLook: (part: number, column: string) => void
  onChangePart: (at: number, part: PlanPart) => void
}

/** What a run found: rows that cannot be read first, then what would come in without a value or a link. */
export function ProblemGroups(props: Props) {
  const t = useTexts(importTexts)
  const { one, run, version } = props
  const { data, error, refetch } = useQuery(problemSummaryQuery(one.id, run, version))
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  if (!data) return null
  const joined = joinGroups(data.groups)
  const errors = joined.filter((group) => group.severity === 'error')
  const warnings = joined.filter((group) => group.severity === 'warning')
  if (data.groups.length === 0) return <p className={styles.clean}>{t('nothingToFix')}</p>
  return (
    <>
      <Groups {...props} title={t('toFix')} groups={errors} />
      <Groups {...props} title={t('worthALook')} groups={warnings.filter(looksAlike)} />
      <Groups {...props} title={t('didNotMatch')} groups={warnings.filter((group) => !looksAlike(group))} />
      <ErrorFiles one={one} run={run} parts={data.groups.map((group) => group.part)} />
    </>
  )
}

const looksAlike = ({ code }: JoinedProblems) => code === 'imports.maybe-twice'

const shownFirst = 6

function Groups({ title, groups, ...props }: Props & { title: string; groups: JoinedProblems[] }) {
  const t = useTexts(importTexts)
  const [showsAll, setShowsAll] = useState(false)
  if (groups.length === 0) return null
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  const shown = showsAll ? groups : groups.slice(0, shownFirst)
  return (
    <section className={styles.groups}>
      <h3 className={styles.groupsHead}>
        <b className="strong">{title}</b>
        <span>{new Intl.NumberFormat(t.language).format(count)}</span>
      </h3>
      <ul>
        {shown.map((group) => (
          <ProblemGroupLine key={`${group.part} ${group.column} ${group.code}`} group={group} {...props} />
        ))}
      </ul>
      {groups.length > shown.length && (
        <Button variant="subtle" size="xs" onClick={() => setShowsAll(true)}>
          {t('showMoreGroups', { number: groups.length - shown.length })}
        </Button>
      )}
    </section>
  )
}
