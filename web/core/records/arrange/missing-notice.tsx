import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import styles from './arrange-bar.module.css'
import { arrangeTexts } from './arrange-texts.ts'

interface Props {
  object: ObjectDefinition
  /** What the arrangement names and is gone. */
  missing: readonly string[]
  /** Whose arrangement it is, in words. */
  source: string
  onRemove: () => void
}

/** Below the bar: whose page it is, or what it names that is there no more, with the way to forget it. */
export function MissingNotice({ object, missing, source, onRemove }: Props) {
  const t = useTexts(arrangeTexts)
  const nameOf = useNameOfGone(object)
  if (missing.length === 0) return <p className={styles.notice}>{source}</p>
  return (
    <p className={styles.notice} data-warns role="status">
      {t('missing', { names: listed(missing.map(nameOf), t.language), count: missing.length })}
      <button type="button" onClick={onRemove}>
        {t('removeMissing', { count: missing.length })}
      </button>
    </p>
  )
}

/** What a field that is gone was called: one in the bin still says so. */
function useNameOfGone(object: ObjectDefinition): (name: string) => string {
  const label = useLabel()
  return (name) => {
    const binned = object.fields.find((field) => field.name === name)
    return binned ? label(binned.label) : name
  }
}
