import { Button } from '@mantine/core'
import { IconArrowRight, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { isPointer } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { inverseReferences } from '../../metadata/inverse-references.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { ObjectSign } from '../../metadata/object-sign.tsx'
import { objectTexts } from './object-texts.ts'
import styles from './relations-tab.module.css'

/** What records of the object point at, and what points at them. */
export function RelationsTab({ object }: { object: ObjectDefinition }) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const metadata = useMetadata()
  const name = label(object.pluralLabel)
  const out = liveFields(object).filter(isPointer)
  const into = inverseReferences(metadata, object)
  return (
    <div className={styles.tab}>
      <section>
        <h2 className={styles.heading}>{t('pointsOut', { name })}</h2>
        {out.length === 0 && <Empty isPart title={t('noneOut')} />}
        {out.map((field) => (
          <Relation key={field.id} from={object} field={field} />
        ))}
        <Button
          leftSection={<Icon of={IconPlus} size={14} />}
          className={styles.add}
          renderRoot={(props) => (
            <Link
              to="/settings/objects/$object/new-field"
              params={{ object: object.name }}
              search={{ type: 'reference' }}
              {...props}
            />
          )}
        >
          {t('newRelation')}
        </Button>
      </section>
      <section>
        <h2 className={styles.heading}>{t('pointedAt', { name })}</h2>
        {into.length === 0 && <Empty isPart title={t('noneIn')} />}
        {into.map(({ object: other, field }) => (
          <Relation key={field.id} from={other} field={field} />
        ))}
      </section>
    </div>
  )
}

/** One relation as it goes: from records of an object, by a field, to one or several of another. */
function Relation({ from, field }: { from: ObjectDefinition; field: FieldDefinition }) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const { objects } = useMetadata()
  const names = targetNames(field)
  const targets = names.flatMap((name) => objects.get(name) ?? [])
  const { inverseLabel } = field.options
  return (
    <div className={styles.relation}>
      <ObjectBox object={from} />
      <Link
        to="/settings/objects/$object/fields/$field"
        params={{ object: from.name, field: field.name }}
        className={styles.way}
        preload="intent"
      >
        <span className={styles.field}>{label(field.label)}</span>
        <span className={styles.arrow} data-many={field.options.many === true || undefined}>
          <Icon of={IconArrowRight} size={14} />
        </span>
        <span className={styles.many}>{field.options.many ? t('toMany') : t('toOne')}</span>
      </Link>
      <span className={styles.targets}>
        {names[0] === '*' ? (
          <span className={styles.box}>{t('anyObject')}</span>
        ) : (
          targets.map((target) => <ObjectBox key={target.id} object={target} />)
        )}
        {inverseLabel && (
          <span className={styles.inverse}>{t('shownAs', { name: label(inverseLabel) })}</span>
        )}
      </span>
    </div>
  )
}

function ObjectBox({ object }: { object: ObjectDefinition }) {
  const label = useLabel()
  return (
    <Link
      to="/settings/objects/$object"
      params={{ object: object.name }}
      search={{ tab: 'relations' }}
      className={styles.box}
    >
      <ObjectSign object={object} />
      {label(object.label)}
    </Link>
  )
}
