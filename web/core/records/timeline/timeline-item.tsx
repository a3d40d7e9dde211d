import { IconPaperclip } from '@tabler/icons-react'
import type { TimelineItem } from '../../../../shared/core/history.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { apiUrl } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { useMetadata } from '../../metadata/metadata.ts'
import { NoteEntry } from '../notes/note-entry.tsx'
import { recordTexts } from '../record-texts.ts'
import { EntryTime } from './entry-time.tsx'
import { EventLine } from './event-line.tsx'
import styles from './timeline.module.css'

interface Props {
  object: ObjectDefinition
  recordId: string
  item: TimelineItem
  related: Related
}

/** One thing on a timeline: a change, a note, a file, or what became of a record that points here. */
export function TimelineEntry({ object, recordId, item, related }: Props) {
  const { byId } = useMetadata()
  if ('record' in item) {
    if (item.kind === 'file') return <FileEntry file={item.record} related={related} />
    return <NoteEntry object={object} recordId={recordId} note={item.record} related={related} />
  }
  if (item.kind === 'event') {
    return <EventLine object={object} event={item.event} related={related} isBrief />
  }
  const other = byId.get(item.event.objectId ?? '')
  return other ? <EventLine object={other} event={item.event} related={related} isOfAnother isBrief /> : null
}

function FileEntry({ file, related }: { file: RecordValues; related: Related }) {
  const t = useTexts(recordTexts)
  const who = file.createdBy === null ? t('system') : (related[file.createdBy]?.title ?? t('someone'))
  return (
    <li className={styles.entry}>
      <span className={styles.sign}>
        <Icon of={IconPaperclip} size={15} />
      </span>
      <div className={styles.content}>
        <div className={styles.line}>
          <div className={styles.text}>
            {t.rich('fileAdded', {
              who: (
                <b>
                  <Name>{who}</Name>
                </b>
              ),
              file: (
                <a href={apiUrl(`/files/${file.id}/content`)} className={styles.link}>
                  <Name>{file.title}</Name>
                </a>
              ),
            })}
          </div>
          <EntryTime at={file.createdAt} />
        </div>
      </div>
    </li>
  )
}
