import { Button } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { isApiError } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { isTyping } from '../../../platform/ui/keys/key-chord.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { byteSize } from '../../records/files/byte-size.ts'
import { importTexts } from '../import-texts.ts'
import type { ImportOutput } from '../import-types.ts'
import styles from './begin-import.module.css'
import { pastedFiles } from './pasted-files.ts'
import { useUpload } from './use-upload.ts'

const endings = '.csv,.tsv,.txt,.xlsx,.vcf,.json,.jsonl,.ndjson'

/** Where files are dropped, chosen or pasted, and where one sees them go up. */
export function DropZone({ onUploaded }: { onUploaded: (draft: ImportOutput) => Promise<void> }) {
  const t = useTexts(importTexts)
  const sentence = useErrorSentence()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const upload = useUpload(onUploaded)
  const take = (files: Iterable<File> | null) => {
    const list = [...(files ?? [])]
    if (list.length > 0 && upload.files === null) upload.begin(list)
  }
  usePaste(take)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }

  return (
    <section
      className={styles.zone}
      aria-label={t('chooseFiles')}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {upload.files ? (
        <Uploading files={upload.files} share={upload.share} onCancel={upload.cancel} />
      ) : (
        <>
          <Icon of={IconTableImport} size={28} className={styles.sign} />
          <h2 className={styles.title}>{t('dropTitle')}</h2>
          <p className={styles.why}>{t('dropWhy')}</p>
          <Button variant="filled" size="lg" onClick={() => input.current?.click()}>
            {t('chooseFiles')}
          </Button>
          <p className={styles.hint}>{t('pasteHint')}</p>
          {upload.error !== null && (
            <p className={styles.refusal} role="alert">
              {fileOf(upload.error) && <b>{fileOf(upload.error)} </b>}
              {sentence(upload.error)}
            </p>
          )}
        </>
      )}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={endings}
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </section>
  )
}

/** Which of several files was refused. */
function fileOf(error: unknown): string | null {
  return isApiError(error) && typeof error.params.file === 'string' ? error.params.file : null
}

interface UploadingProps {
  files: readonly File[]
  share: number
  onCancel: () => void
}

function Uploading({ files, share, onCancel }: UploadingProps) {
  const t = useTexts(importTexts)
  const ui = useTexts(uiTexts)
  const percent = Math.round(share * 100)
  return (
    <div className={styles.uploading} role="status">
      <p className={styles.title}>{share < 1 ? t('uploading') : t('lookingInside')}</p>
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={`${file.name} ${file.size}`}>
            <span className={styles.fileName}>{file.name}</span>
            <span>{byteSize(file.size, t.language)}</span>
          </li>
        ))}
      </ul>
      <progress className={styles.progress} max={100} value={percent} aria-label={t('uploading')} />
      <Button onClick={onCancel}>{ui('cancel')}</Button>
    </div>
  )
}

/** Rows copied from a spreadsheet are a file too. */
function usePaste(take: (files: Iterable<File>) => void) {
  const t = useTexts(importTexts)
  const latest = useRef(take)
  latest.current = take
  const name = t('pastedTable')
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (isTyping(event.target) || event.clipboardData === null) return
      const files = pastedFiles(event.clipboardData, name)
      if (files.length > 0) latest.current(files)
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [name])
}
