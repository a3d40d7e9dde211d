import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ObjectDefinition, ValidationRule } from '../../../../shared/core/metadata.ts'
import { plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { moved } from '../../../platform/ui/sorting/moved.ts'
import sort from '../../../platform/ui/sorting/sort-handle.module.css'
import { SortHandle } from '../../../platform/ui/sorting/sort-handle.tsx'
import { useSortable } from '../../../platform/ui/sorting/sortable.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { wayWithoutOperation } from '../../../platform/ui/ways-back.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { updateObject } from './object-requests.ts'
import { objectTexts } from './object-texts.ts'
import { RuleDialog } from './rule-dialog.tsx'
import styles from './rules-tab.module.css'
import { useObjectChange } from './use-object-change.ts'

/** What must be true of a record for it to be saved. */
export function RulesTab({ object }: { object: ObjectDefinition }) {
  const t = useTexts(objectTexts)
  const sentence = useErrorSentence()
  const rules = object.validationRules
  const [edited, setEdited] = useState<number | 'new' | null>(null)
  const change = useObjectChange((validationRules: ValidationRule[]) =>
    updateObject(object, { validationRules }),
  )
  const store = (next: ValidationRule[], said?: string) =>
    change.mutate(next, {
      onError: (error) => sayProblem(sentence(plainProblem(error))),
      onSuccess: () =>
        said &&
        sayDone(
          said,
          wayWithoutOperation(() => change.mutate(rules)),
        ),
    })
  return (
    <div className={styles.tab}>
      <p className={styles.why}>{t('rulesWhy')}</p>
      {rules.length === 0 && <Empty isPart title={t('noRules')} why={t('noRulesWhy')} />}
      <ol className={styles.rules}>
        {rules.map((rule, at) => (
          <RuleRow
            // biome-ignore lint/suspicious/noArrayIndexKey: rules have no identity but their place
            key={at}
            rule={rule}
            at={at}
            onEdit={() => setEdited(at)}
            onRemove={() => store(rules.toSpliced(at, 1), t('ruleRemoved'))}
            onMove={(from, to) => store(moved(rules, from, to))}
          />
        ))}
      </ol>
      <Button leftSection={<Icon of={IconPlus} size={14} />} onClick={() => setEdited('new')}>
        {t('newRule')}
      </Button>
      {edited !== null && (
        <RuleDialog
          object={object}
          place={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  )
}

interface RowProps {
  rule: ValidationRule
  at: number
  onEdit: () => void
  onRemove: () => void
  onMove: (from: number, to: number) => void
}

function RuleRow({ rule, at, onEdit, onRemove, onMove }: RowProps) {
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const message = label(rule.message)
  const { row, handle, edge, isDragged, onKeyDown } = useSortable<HTMLLIElement>({
    kind: 'rule',
    list: 'rules',
    at,
    onMove: (from, to) => onMove(from.at, to.at),
  })
  return (
    <li
      ref={row}
      className={`${styles.rule} ${sort.edge}`}
      data-edge={edge}
      data-dragged={isDragged || undefined}
    >
      <SortHandle name={message} ref={handle} onKeyDown={onKeyDown} />
      <button type="button" className={styles.body} onClick={onEdit}>
        <span className={styles.message}>{message}</span>
        <code className={styles.expression}>{rule.expression}</code>
      </button>
      <Button size="xs" variant="subtle" color="red" onClick={onRemove}>
        {ui('remove')}
      </Button>
    </li>
  )
}
