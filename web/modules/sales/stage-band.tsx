import { IconCheck } from '@tabler/icons-react'
import { findField } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { useEditField } from '../../core/records/edit-field.ts'
import { useObjectAccess } from '../../core/session/object-access.ts'
import type { RecordBandProps } from '../../core/web-module.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Name } from '../../platform/ui/name.tsx'
import { salesTexts } from './sales-texts.ts'
import styles from './stage-band.module.css'
import { StageTide } from './stage-mark.tsx'
import { stageState } from './stage-state.ts'
import { daysIn, kindOf, usedShare } from './stage-time.ts'
import { useStages } from './stages.ts'

/** The stages of a deal's pipeline as a bar; a click moves the deal. */
export function StageBand({ object, record }: RecordBandProps) {
  const t = useTexts(salesTexts)
  const edit = useEditField(object)
  const mayMove = useObjectAccess()(object.id).update !== 'none'
  const { record: deal } = record
  const stages = useStages().filter((stage) => stage.pipeline === deal.pipeline)
  const current = stages.find((stage) => stage.id === deal.stage)
  const field = findField(object, 'stage')
  if (!current || !field) return null
  const open = stages.filter((stage) => kindOf(stage) === 'open')
  const closed = stages.filter((stage) => kindOf(stage) !== 'open')

  return (
    <div className={styles.band} role="group" aria-label={t('stages')}>
      {[...open, ...closed].map((stage) => (
        <button
          key={stage.id}
          type="button"
          className={styles.stage}
          data-state={stageState(stage, current, stages)}
          data-kind={kindOf(stage)}
          style={
            stage.id === current.id ? { ['--used' as string]: `${usedShare(deal, stage, new Date())}%` } : {}
          }
          aria-current={stage.id === current.id ? 'step' : undefined}
          disabled={!mayMove || stage.id === current.id}
          onClick={() => edit(deal, field, stage.id)}
        >
          {stageState(stage, current, stages) === 'done' ? (
            <Icon of={IconCheck} size={14} />
          ) : (
            <StageTide kind={kindOf(stage)} step={open.indexOf(stage) + 1} steps={open.length} />
          )}
          <span className={styles.name}>
            <Name>{stage.title}</Name>
          </span>
          {stage.id === current.id && <TimeInStage deal={deal} stage={stage} />}
        </button>
      ))}
    </div>
  )
}

function TimeInStage({ deal, stage }: { deal: RecordValues; stage: RecordValues }) {
  const t = useTexts(salesTexts)
  const days = daysIn(deal, new Date())
  if (days === null || kindOf(stage) !== 'open') return null
  const usual = typeof stage.usualDays === 'number' ? stage.usualDays : null
  return (
    <span className={styles.days}>
      {usual === null ? t('dayIn', { day: days + 1 }) : t('dayOf', { day: days + 1, usual })}
    </span>
  )
}
