import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { problemsQuery } from '../import-queries.ts'
import { importTexts } from '../import-texts.ts'
import type { ImportOutput } from '../import-types.ts'
import styles from '../result/result.module.css'
import { ErrorFiles } from './error-files.tsx'
import { useProblemSentence } from './problem-sentence.ts'

/** Every row that was left out or came in without something: file, line, column, value, reason. */
export function ProblemList({ one }: { one: ImportOutput }) {
  const t = useTexts(importTexts)
  const sentence = useProblemSentence()
  const query = useInfiniteQuery(problemsQuery(one.id, 'import'))
  const problems = query.data?.pages.flatMap((page) => page.problems) ?? []
  if (query.error && problems.length === 0) {
    return <Problem error={query.error} retry={() => void query.refetch()} />
  }
  if (problems.length === 0) return null
  return (
    <section className={styles.problems}>
      <div className={styles.problemsHead}>
        <h3 className="strong">{t('problems')}</h3>
        <ErrorFiles one={one} run="import" parts={problems.map((problem) => problem.part)} />
      </div>
      <table className={styles.problemTable}>
        <thead>
          <tr>
            <th>{t('line')}</th>
            <th>{t('columnInFile')}</th>
            <th>{t('value')}</th>
            <th>{t('reason')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={problem.id} data-severity={problem.severity}>
              <td title={one.tables[one.plan.parts[problem.part]?.table ?? -1]?.name}>{problem.line}</td>
              <td>
                <Name>{problem.column}</Name>
              </td>
              <td className={styles.problemValue}>
                <Name>{problem.value ?? ''}</Name>
              </td>
              <td>
                {problem.severity === 'error' && <b className={styles.bad}>{t('leftOut')} · </b>}
                {sentence(problem)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {query.hasNextPage && (
        <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
          {t('showMore')}
        </Button>
      )}
    </section>
  )
}
