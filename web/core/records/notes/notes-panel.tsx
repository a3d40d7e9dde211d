import { IconNote } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { recordTexts } from '../record-texts.ts'
import styles from '../timeline/timeline.module.css'
import { NoteComposer } from './note-composer.tsx'
import { NoteEntry } from './note-entry.tsx'
import { useNotes } from './notes.ts'

/** Only what people wrote about a record. */
export function NotesPanel({ object, record }: { object: ObjectDefinition; record: RecordValues }) {
  const t = useTexts(recordTexts)
  const { data, error, isPending, refetch } = useNotes(record.id)
  return (
    <>
      <NoteComposer object={object} recordId={record.id} />
      {isPending ? (
        <Loading rows={3} />
      ) : error ? (
        <Problem error={error} retry={() => void refetch()} />
      ) : data.records.length === 0 ? (
        <Empty isPart icon={IconNote} title={t('noNotes')} />
      ) : (
        <ol className={styles.day}>
          {data.records.map((note) => (
            <NoteEntry
              key={note.id}
              object={object}
              recordId={record.id}
              note={note}
              related={data.related}
            />
          ))}
        </ol>
      )}
    </>
  )
}
