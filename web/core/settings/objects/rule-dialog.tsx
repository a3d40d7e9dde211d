import { useState } from 'react'
import type { ObjectDefinition, ValidationRule } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { FormDialog } from '../../../platform/ui/forms/form-dialog.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { LocalizedField } from '../../fields/input/localized-field.tsx'
import { noText } from '../../metadata/with-text.ts'
import { isSameValue } from '../../saves/same-value.ts'
import { ExpressionEditor } from '../expressions/expression-editor.tsx'
import { useDefinitionProblems } from './definition-problems.ts'
import { updateObject } from './object-requests.ts'
import { objectTexts } from './object-texts.ts'
import { useObjectChange } from './use-object-change.ts'

interface Props {
  object: ObjectDefinition
  /** Which of the rules; null for a new one. */
  place: number | null
  onClose: () => void
}

/** Writes a validation rule: what must be true, and what is said when it is not. */
export function RuleDialog({ object, place, onClose }: Props) {
  const t = useTexts(objectTexts)
  const ui = useTexts(uiTexts)
  const rules = object.validationRules
  const [opened] = useState(place === null ? null : (rules[place] ?? null))
  const [rule, setRule] = useState<ValidationRule>(opened ?? { expression: '', message: noText })
  // Rules have no identity: where others came or went, it is where it stands by now. One that is not there any more as
  // it was opened is somebody else's by now, and this one is put beside it.
  const found = opened === null ? -1 : rules.findIndex((one) => isSameValue(one, opened))
  const at = found === -1 ? rules.length : found
  const change = useObjectChange((validationRules: ValidationRule[]) =>
    updateObject(object, { validationRules }),
  )
  const expressionPath = `validationRules[${at}].expression`
  const messagePath = `validationRules[${at}].message`
  const problems = useDefinitionProblems(change.error, [expressionPath, messagePath])

  function submit() {
    const next = [...rules]
    next[at] = rule
    change.mutate(next, {
      onSuccess: () => {
        sayDone(t('ruleSaved'))
        onClose()
      },
    })
  }

  return (
    <FormDialog
      title={place === null ? t('newRule') : t('editRule')}
      size={640}
      isLong
      action={ui('save')}
      isPending={change.isPending}
      error={change.error}
      problems={problems}
      onSubmit={submit}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <ExpressionEditor
            name={expressionPath}
            label={t('ruleExpression')}
            object={object}
            value={rule.expression}
            onChange={(expression) => setRule({ ...rule, expression })}
            gives="boolean"
            allowsNow
            problem={problem(expressionPath)}
          />
          <LocalizedField
            name={messagePath}
            label={t('ruleMessage')}
            value={rule.message}
            onChange={(message) => setRule({ ...rule, message })}
            problem={problem(messagePath)}
            maxLength={500}
          />
        </>
      )}
    </FormDialog>
  )
}
