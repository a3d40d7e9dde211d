import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Page } from '../../platform/ui/page/page.tsx'
import { PageSkeleton } from '../../platform/ui/page/page-skeleton.tsx'
import { usePageTitle } from '../../platform/ui/page/page-title.ts'
import { Problem } from '../../platform/ui/problem.tsx'
import { useReadHere } from '../notifications/read-here.ts'
import { pageTexts } from '../pages/page-texts.ts'
import { BeginImport } from './begin/begin-import.tsx'
import { importQuery, isBusy } from './import-queries.ts'
import { MatchStep } from './mapping/match-step.tsx'
import { namesOf } from './names-of-import.ts'
import { ImportResult } from './result/import-result.tsx'
import { ImportRunning } from './result/import-running.tsx'

/** Files become records: choosing them, saying what their columns are, trying it out, doing it, undoing it. */
export function ImportsPage() {
  const { import: id, object } = useSearch({ from: '/shell/imports' })
  const { data } = useQuery({ ...importQuery(id ?? ''), enabled: id !== undefined })
  const t = useTexts(pageTexts)
  usePageTitle(data ? `${namesOf(data)}, ${t('import')}` : t('import'))
  return <Page>{id === undefined ? <BeginImport object={object} /> : <OneImport key={id} id={id} />}</Page>
}

/** An import where it stands: leaving and coming back goes on from there. */
function OneImport({ id }: { id: string }) {
  useReadHere(({ params }) => params.importId === id)
  const { data, error, isPending, refetch } = useQuery(importQuery(id))
  if (isPending) return <PageSkeleton shape="plain" />
  if (!data) return <Problem error={error} retry={() => void refetch()} />
  if (data.status === 'draft') return <MatchStep draft={data} />
  return isBusy(data) ? <ImportRunning running={data} /> : <ImportResult done={data} />
}
