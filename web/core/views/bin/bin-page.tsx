import { Button } from '@mantine/core'
import { IconSearchOff, IconTrash } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Page } from '../../../platform/ui/page/page.tsx'
import { usePageTitle } from '../../../platform/ui/page/page-title.ts'
import { Notice, Problem } from '../../../platform/ui/problem.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel, useObject } from '../../metadata/metadata.ts'
import { type ListQuestion, useRecordList } from '../../records/record-list.ts'
import { useSelection } from '../selection/selection.ts'
import { viewTexts } from '../view-texts.ts'
import { BinBar } from './bin-bar.tsx'
import { BinHeader } from './bin-header.tsx'
import { BinTable } from './bin-table.tsx'
import { binTexts } from './bin-texts.ts'

const pageSize = 200

/** The deleted records of an object, the last first: taken out again, or removed for good. */
export function BinPage() {
  const { object: name } = useParams({ from: '/shell/bin/$object' })
  const t = useTexts(uiTexts)
  const object = useObject(name)
  if (!object) return <Notice title={t('notFound')} reason={t('notFoundWhy')} />
  return <Bin key={object.id} object={object} />
}

function Bin({ object }: { object: ObjectDefinition }) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const [typed, setTyped] = useState('')
  usePageTitle(`${t('bin')}: ${label(object.pluralLabel)}`)
  const question: ListQuestion = {
    deleted: true,
    limit: pageSize,
    fields: [],
    sort: [{ field: 'deletedAt', direction: 'desc' }],
    ...(typed.trim() !== '' && { search: typed }),
  }
  const list = useRecordList(object.name, question)
  const selection = useSelection(`${object.name} bin ${typed}`)
  return (
    <Page>
      <BinHeader object={object} count={list.count} typed={typed} onType={setTyped} />
      {list.error ? (
        <Problem error={list.error} retry={list.retry} />
      ) : list.isLoading ? (
        <Loading rows={8} />
      ) : list.records.length === 0 ? (
        <None isEmpty={typed === ''} onClear={() => setTyped('')} />
      ) : (
        <BinTable object={object} list={list} selection={selection} />
      )}
      <BinBar object={object} list={list} selection={selection} search={question.search} />
    </Page>
  )
}

function None({ isEmpty, onClear }: { isEmpty: boolean; onClear: () => void }) {
  const t = useTexts(viewTexts)
  const ofBin = useTexts(binTexts)
  if (isEmpty) return <Empty icon={IconTrash} title={ofBin('binEmpty')} why={ofBin('binWhy')} />
  return (
    <Empty icon={IconSearchOff} title={ofBin('binNothing')} isAnswer>
      <Button onClick={onClear}>{t('clearSearch')}</Button>
    </Empty>
  )
}
