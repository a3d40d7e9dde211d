import { Button } from '@mantine/core'
import { IconFile, IconPaperclip, IconTrash } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { stopsLooker, unlessLooking } from '../../../platform/api/only-looking.ts'
import { apiUrl } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useMayCreate } from '../../session/may-create.ts'
import { useMayDoOf } from '../../session/may-do.ts'
import { RelativeTime } from '../../session/relative-time.tsx'
import { recordTexts } from '../record-texts.ts'
import { byteSize } from './byte-size.ts'
import { useFileChanges, useFiles } from './files.ts'
import styles from './files-panel.module.css'

interface Props {
  object: ObjectDefinition
  record: RecordValues
}

/** The files of a record: dropped or chosen, opened by name. */
export function FilesPanel({ object, record }: Props) {
  const t = useTexts(recordTexts)
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const { data, error, isPending, refetch } = useFiles(record.id)
  const { upload } = useFileChanges(object, record.id)
  const mayAdd = useMayCreate('file')
  const take = (files: FileList | null) => {
    if (mayAdd && files && files.length > 0 && !stopsLooker()) upload.mutate([...files])
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition to the button
    <div
      className={styles.panel}
      data-over={(mayAdd && isOver) || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {mayAdd && (
        <div className={styles.begin}>
          <Button
            leftSection={<Icon of={IconPaperclip} size={14} />}
            onClick={unlessLooking(() => input.current?.click())}
            loading={upload.isPending}
          >
            {t('addFile')}
          </Button>
          <span>{t('dropFiles')}</span>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            onChange={(event) => {
              take(event.currentTarget.files)
              event.currentTarget.value = ''
            }}
          />
        </div>
      )}
      {isPending ? (
        <Loading rows={3} />
      ) : error ? (
        <Problem error={error} retry={() => void refetch()} />
      ) : data.records.length === 0 ? (
        <Empty isPart icon={IconPaperclip} title={t('noFiles')} />
      ) : (
        <ul>
          {data.records.map((file) => (
            <FileRow key={file.id} object={object} record={record} file={file} />
          ))}
        </ul>
      )}
    </div>
  )
}

function FileRow({ object, record, file }: Props & { file: RecordValues }) {
  const ui = useTexts(uiTexts)
  const { remove } = useFileChanges(object, record.id)
  const mayDelete = useMayDoOf('file')(file, 'delete')
  return (
    <li className={styles.file}>
      <Icon of={IconFile} />
      <a className={styles.name} href={apiUrl(`/files/${file.id}/content`)} download={file.title}>
        <Name>{file.title}</Name>
      </a>
      <span className={styles.meta}>
        {typeof file.size === 'number' && byteSize(file.size, ui.language)}{' '}
        <RelativeTime at={file.createdAt} />
      </span>
      {mayDelete && (
        <button
          type="button"
          className={styles.tool}
          aria-label={`${ui('delete')}: ${file.title}`}
          onClick={() => remove.mutate(file)}
        >
          <Icon of={IconTrash} size={14} />
        </button>
      )}
    </li>
  )
}
