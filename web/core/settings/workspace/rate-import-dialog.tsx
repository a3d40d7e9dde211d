import { Button, Checkbox } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { RateFileOutput } from '../../../../shared/core/settings-contract.ts'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useSession } from '../../session/session.ts'
import styles from './currencies-page.module.css'
import { importRates } from './rate-requests.ts'
import { workspaceTexts } from './workspace-texts.ts'

/** Reads a file of rates, and says which cells could not be read. */
export function RateImportDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(workspaceTexts)
  const ui = useTexts(uiTexts)
  const { settings } = useSession()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [inverse, setInverse] = useState(false)
  const read = useMutation({
    mutationFn: async (chosen: File) => importRates({ csv: await chosen.text(), inverse }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['rates'] }),
  })
  const problems = useFormProblems(read.error, ['csv'])
  function submit(event: FormEvent) {
    event.preventDefault()
    if (file) read.mutate(file)
  }
  return (
    <Dialog opened onClose={onClose} title={t('importTitle')} size={480}>
      <form onSubmit={submit} className={dialog.form}>
        <p className={dialog.text}>{t('importWhy')}</p>
        <label className={styles.file}>
          <span className={styles.label}>{t('file')}</span>
          <input
            type="file"
            accept=".csv,.txt,text/csv"
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0] ?? null)
              read.reset()
            }}
          />
        </label>
        <Checkbox
          label={t('inverse', { base: settings.currency })}
          checked={inverse}
          onChange={(event) => setInverse(event.currentTarget.checked)}
        />
        {read.error && (
          <p className={dialog.refusal} role="alert">
            {problems.of('csv') ?? problems.whole}
          </p>
        )}
        {read.data && <Outcome outcome={read.data} />}
        <div className={dialog.actions}>
          <Button onClick={onClose}>{read.data ? ui('done') : ui('cancel')}</Button>
          {!read.data && (
            <Button type="submit" variant="filled" loading={read.isPending} disabled={file === null}>
              {t('import')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}

const shownAtMost = 20

function Outcome({ outcome }: { outcome: RateFileOutput }) {
  const t = useTexts(workspaceTexts)
  const sentence = useDetailSentence()
  const { imported, problems } = outcome
  return (
    <div role="status">
      <p className="strong">{t('imported', { count: imported })}</p>
      {problems.length > 0 && (
        <>
          <p className={dialog.refusal}>{t('problems', { count: problems.length })}</p>
          <ul className={styles.problems}>
            {problems.slice(0, shownAtMost).map((problem) => (
              <li key={`${problem.line} ${problem.column}`}>
                {t('problemAt', { line: problem.line, column: problem.column, value: problem.value })}
                {' · '}
                {sentence(problem)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
