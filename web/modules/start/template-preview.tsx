import type { TemplateOutput } from '../../../shared/modules/start/contract.ts'
import { useLabel } from '../../core/metadata/metadata.ts'
import { ObjectIcon } from '../../core/metadata/object-icon.tsx'
import { numberFormat } from '../../platform/i18n/intl.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Tide, type TideState } from '../../platform/ui/tide.tsx'
import styles from './preview.module.css'
import { startTexts } from './start-texts.ts'

/** What a template brings, as a picture: its pipelines as they are walked through, its objects as sheets. */
export function TemplatePreview({ template }: { template: TemplateOutput }) {
  const t = useTexts(startTexts)
  const label = useLabel()
  return (
    <section
      className={styles.preview}
      aria-label={t('preview', { name: label(template.label) })}
      aria-live="polite"
    >
      <p className={styles.about}>{label(template.about)}</p>
      {template.pipelines.map((pipeline) => (
        <Pipeline key={pipeline.label.en} pipeline={pipeline} />
      ))}
      <div className={styles.sheets}>
        {template.objects.map((object) => (
          <Sheet key={object.name} object={object} />
        ))}
      </div>
      {template.views.length > 0 && (
        <p className={styles.views}>
          <b>{t('views')}</b>
          {template.views.map((view) => (
            <span key={`${view.object} ${view.label.en}`}>{label(view.label)}</span>
          ))}
        </p>
      )}
    </section>
  )
}

function Pipeline({ pipeline }: { pipeline: TemplateOutput['pipelines'][number] }) {
  const t = useTexts(startTexts)
  const label = useLabel()
  const percent = numberFormat(t.language, { style: 'percent' })
  const open = pipeline.stages.filter((stage) => stage.kind === 'open')
  const stateOf = (stage: (typeof pipeline.stages)[number]): TideState =>
    stage.kind === 'open'
      ? { kind: 'open', step: open.indexOf(stage) + 1, steps: open.length }
      : { kind: stage.kind }
  return (
    <div>
      <h3 className={styles.name}>{label(pipeline.label)}</h3>
      <ol className={styles.stages}>
        {pipeline.stages.map((stage) => (
          <li key={stage.label.en} data-kind={stage.kind}>
            <Tide state={stateOf(stage)} size={14} />
            <span>{label(stage.label)}</span>
            {stage.kind === 'open' && (
              <span className={styles.odds}>
                {percent.format(stage.probability / 100)}
                {stage.usualDays !== null && ` · ${t('daysUsual', { days: stage.usualDays })}`}
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

function Sheet({ object }: { object: TemplateOutput['objects'][number] }) {
  const t = useTexts(startTexts)
  const label = useLabel()
  return (
    <div className={styles.sheet} data-new={object.isNew || undefined}>
      <h3 className={styles.object}>
        <ObjectIcon name={object.icon} size={14} />
        {label(object.label)}
        {object.isNew && <span className={styles.new}>{t('newObject')}</span>}
      </h3>
      <ul>
        {object.fields.map((field) => (
          <li key={field.name}>
            {label(field.label)}
            {field.choices && <span>{field.choices.map(label).join(' · ')}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
