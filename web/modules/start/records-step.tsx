import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { StartOutput } from '../../../shared/modules/start/contract.ts'
import { DropZone } from '../../core/imports/begin/drop-zone.tsx'
import { importQuery } from '../../core/imports/import-queries.ts'
import type { ImportOutput } from '../../core/imports/import-types.ts'
import { useLabel } from '../../core/metadata/metadata.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Refusal } from '../../platform/ui/forms/refusal.tsx'
import { SegmentedChoice } from '../../platform/ui/forms/segmented-choice.tsx'
import { sayDone } from '../../platform/ui/toast-store.ts'
import { otherSystems } from './export-steps.ts'
import styles from './guide.module.css'
import { useMakeSample } from './start-requests.ts'
import { startTexts } from './start-texts.ts'

const ways = ['file', 'elsewhere', 'sample'] as const
type Way = (typeof ways)[number]
const wayNames = { file: 'fromFile', elsewhere: 'fromElsewhere', sample: 'fromSample' } as const

interface Props {
  start: StartOutput
  onDone: () => void
  onBack: () => void
}

/** Step two: a file of one's own, what another CRM gives, or sample data. */
export function RecordsStep({ start, onDone, onBack }: Props) {
  const t = useTexts(startTexts)
  const [way, setWay] = useState<Way>('file')
  return (
    <div className={styles.column}>
      <h2 className={styles.title}>{t('recordsTitle')}</h2>
      <p className={styles.why}>{t('recordsWhy')}</p>
      <SegmentedChoice
        label={t('recordsTitle')}
        choices={ways.map((value) => ({ value, text: t(wayNames[value]) }))}
        value={way}
        onChange={setWay}
      />
      {way === 'elsewhere' && <FromElsewhere />}
      {way === 'sample' ? <FromSample start={start} /> : <OwnFiles />}
      <div className={styles.actions}>
        <Button size="lg" variant="subtle" onClick={onBack}>
          {t('back')}
        </Button>
        <Button size="lg" onClick={onDone}>
          {start.steps.some((step) => step.key === 'records' && step.isDone) || start.sample
            ? t('goOn')
            : t('laterRecords')}
        </Button>
      </div>
    </div>
  )
}

function OwnFiles() {
  const navigate = useNavigate()
  const queries = useQueryClient()
  async function goOn(draft: ImportOutput) {
    queries.setQueryData(importQuery(draft.id).queryKey, draft)
    await navigate({ to: '/imports', search: { import: draft.id } })
  }
  return <DropZone onUploaded={goOn} />
}

function FromElsewhere() {
  const t = useTexts(startTexts)
  const label = useLabel()
  const [key, setKey] = useState(otherSystems[0]!.key)
  const system = otherSystems.find((one) => one.key === key)!
  return (
    <div>
      <fieldset className={styles.systems} aria-label={t('fromElsewhere')}>
        {otherSystems.map((one) => (
          <button key={one.key} type="button" aria-pressed={one.key === key} onClick={() => setKey(one.key)}>
            {label(one.name)}
          </button>
        ))}
      </fieldset>
      <h3 className={styles.how}>{t('exportHow', { name: label(system.name) })}</h3>
      <ol className={styles.exportSteps}>
        {system.steps.map((step) => (
          <li key={step.en}>{label(step)}</li>
        ))}
      </ol>
      <p className={styles.why}>{t('thenDrop')}</p>
    </div>
  )
}

function FromSample({ start }: { start: StartOutput }) {
  const t = useTexts(startTexts)
  const sentence = useErrorSentence()
  const navigate = useNavigate()
  const make = useMakeSample()
  const see = () =>
    void navigate({ to: '/records/$object', params: { object: 'deal' }, search: { layout: 'board' } })
  const fill = () =>
    make.mutate(start.templates.at(-1) ?? 'general', {
      onSuccess: ({ made }) => {
        sayDone(t('sampleMade', { count: made }))
        see()
      },
    })
  return (
    <div className={styles.sample}>
      <h3 className={styles.how}>{t('sampleTitle')}</h3>
      <p className={styles.why}>{start.sample ? t('sampleIsHere') : t('sampleWhy')}</p>
      {start.sample ? (
        <Button variant="filled" size="lg" onClick={see}>
          {t('seeBoard')}
        </Button>
      ) : (
        <Button variant="filled" size="lg" onClick={fill} loading={make.isPending}>
          {t('makeSample')}
        </Button>
      )}
      <Refusal>{make.error ? sentence(make.error) : null}</Refusal>
    </div>
  )
}
