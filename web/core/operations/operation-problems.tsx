import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { OperationProblem } from '../../../shared/core/operations.ts'
import { apiUrl } from '../../platform/api/request.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Loading } from '../../platform/ui/loading.tsx'
import { Name } from '../../platform/ui/name.tsx'
import { Problem } from '../../platform/ui/problem.tsx'
import { useMetadata } from '../metadata/metadata.ts'
import { operationProblemsQuery } from './operation-queries.ts'
import styles from './operations-page.module.css'
import { operationsTexts } from './operations-texts.ts'
import { useFieldNames, useProblemSentence } from './problem-sentence.ts'

/** The records an operation left as they were, each with the reason and a way to it. */
export function OperationProblems({ id }: { id: string }) {
  const t = useTexts(operationsTexts)
  const { data, error, isPending, refetch } = useQuery(operationProblemsQuery(id))
  if (isPending) return <Loading rows={3} />
  if (!data) return <Problem error={error} retry={() => void refetch()} />
  return (
    <>
      <ul className={styles.problems}>
        {data.problems.map((problem) => (
          <li key={problem.id} className={styles.problem}>
            <Subject of={problem} />
            <Why of={problem} />
          </li>
        ))}
      </ul>
      <a className={styles.file} href={apiUrl(`/operations/${id}/problems.csv`)} download>
        <Icon of={IconDownload} size={14} />
        {t('problemsAsFile')}
      </a>
    </>
  )
}

function Subject({ of }: { of: OperationProblem }) {
  const t = useTexts(operationsTexts)
  const { byId } = useMetadata()
  const object = byId.get(of.objectId ?? '')
  if (of.recordId === null || !object) return <span className={styles.quiet}>{t('hiddenRecord')}</span>
  if (of.title === null) return <span className={styles.quiet}>{t('goneRecord')}</span>
  return (
    <Link
      to="/records/$object/$id"
      params={{ object: object.name, id: of.recordId }}
      className={styles.subject}
    >
      <Name>{of.title}</Name>
    </Link>
  )
}

function Why({ of }: { of: OperationProblem }) {
  const sentence = useProblemSentence()
  const fields = useFieldNames()(of)
  return (
    <span className={styles.why}>
      {fields !== '' && <em>{fields}</em>}
      {sentence({ ...of, title: null })}
    </span>
  )
}
