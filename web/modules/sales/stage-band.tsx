import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { findField } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { fieldPath } from '../../core/metadata/field-path.ts'
import { useMetadata } from '../../core/metadata/metadata.ts'
import { useEditField } from '../../core/records/edit/edit-field.ts'
import { useMayEdit } from '../../core/session/may-edit.ts'
import type { RecordBandProps } from '../../core/web-module.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { useKeyHint } from '../../platform/ui/keys/key-hint.ts'
import { Name } from '../../platform/ui/name.tsx'
import { useIsPhone } from '../../platform/ui/row-height.ts'
import { gateAhead } from './gate-ahead.ts'
import { GateStrip } from './gate-strip.tsx'
import { PhoneStages } from './phone-stages.tsx'
import { salesTexts } from './sales-texts.ts'
import styles from './stage-band.module.css'
import { StageTide } from './stage-mark.tsx'
import { StageMenu } from './stage-menu.tsx'
import { stageState } from './stage-state.ts'
import { kindOf, usedShare } from './stage-time.ts'
import { useStages } from './stages.ts'
import { TimeInStage } from './time-in-stage.tsx'
import { TimeStood } from './time-stood.tsx'
import { useStagePath } from './use-stage-path.ts'

/** The stages of a deal's pipeline as a bar; a click moves the deal. */
export function StageBand({ object, record }: RecordBandProps) {
  const t = useTexts(salesTexts)
  const edit = useEditField(object)
  const isPhone = useIsPhone()
  const withKey = useKeyHint()
  const { record: deal } = record
  const mayEdit = useMayEdit(object)
  const editPath = fieldPath(useMetadata(), object, 'stage')
  const mayMove = editPath !== null && mayEdit(editPath, deal)
  const stages = useStages().filter((stage) => stage.pipeline === deal.pipeline)
  const path = useStagePath(object, deal, stages)
  const current = stages.find((stage) => stage.id === deal.stage)
  const field = findField(object, 'stage')
  if (!current || !field) return null
  const open = stages.filter((stage) => kindOf(stage) === 'open')
  const closed = stages.filter((stage) => kindOf(stage) !== 'open')
  const place = { deal, current, stages: [...open, ...closed], openCount: open.length, path }
  const gate = gateAhead(object, deal, current, stages)
  if (isPhone)
    return (
      <PhoneStages {...place} gate={gate} onMove={mayMove ? (stage) => edit(deal, field, stage) : null} />
    )

  const next = open[open.indexOf(current) + 1]
  const move = (stage: RecordValues) => edit(deal, field, stage.id)
  return (
    <>
      <div className={styles.band} role="group" aria-label={t('stages')}>
        {place.stages.map((stage) => {
          const isCurrent = stage.id === current.id
          const state = stageState(stage, current, stages, path?.lastOpen)
          const used = { ['--used' as string]: `${usedShare(deal, stage, new Date())}%` }
          const segment = (
            <button
              key={stage.id}
              type="button"
              className={styles.stage}
              data-state={state}
              data-kind={kindOf(stage)}
              data-next={stage === next || undefined}
              style={isCurrent ? used : {}}
              aria-current={isCurrent ? 'step' : undefined}
              title={
                isCurrent ? (mayMove ? withKey(t('moveTo'), 'S') : undefined) : (stage.title ?? undefined)
              }
              disabled={!mayMove}
              onClick={isCurrent ? undefined : () => move(stage)}
            >
              {state === 'done' ? (
                <Icon of={IconCheck} size={14} />
              ) : (
                <StageTide
                  kind={state === 'left' ? 'lost' : kindOf(stage)}
                  step={open.indexOf(stage) + 1}
                  steps={open.length}
                />
              )}
              <span className={styles.name}>
                <Name>{stage.title}</Name>
              </span>
              {isCurrent && <TimeInStage deal={deal} stage={stage} />}
              {!isCurrent && <TimeStood path={path} stage={stage} isLast={state === 'left'} />}
              {isCurrent && mayMove && (
                <span className={styles.more}>
                  <Icon of={IconChevronDown} size={14} />
                </span>
              )}
            </button>
          )
          if (!isCurrent || !mayMove) return segment
          return (
            <StageMenu key={stage.id} current={stage} stages={place.stages} onMove={move}>
              {segment}
            </StageMenu>
          )
        })}
      </div>
      {gate && <GateStrip gate={gate} onMove={mayMove ? move : null} />}
    </>
  )
}
