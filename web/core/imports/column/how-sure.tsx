import {
  IconArrowsExchange,
  IconCheck,
  IconHelpCircle,
  IconKey,
  IconList,
  IconMinus,
  IconPlus,
  IconUserCheck,
} from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon, type IconShape } from '../../../platform/ui/icon.tsx'
import { importTexts } from '../import-texts.ts'
import type { ColumnFacts } from './column-facts.ts'
import styles from './how-sure.module.css'
import { meaningOf } from './meaning-of.ts'
import { rereadNames } from './reread-names.ts'

/** Should a person look at the column before going on? */
export function needsLook(facts: ColumnFacts): boolean {
  if (facts.unknown.length > 0) return true
  return (
    !facts.isKey && !facts.isChosen && facts.target.kind !== 'skip' && facts.guess?.certainty === 'unsure'
  )
}

/** How sure it is that the column goes where it does, or what else is to be known of it, in a word or two. */
export function HowSure({ facts }: { facts: ColumnFacts }) {
  const said = useSaid(facts)
  return (
    <span className={styles.said} data-tone={said.tone}>
      <Icon of={said.icon} size={14} />
      {said.text}
    </span>
  )
}

interface Said {
  icon: IconShape
  text: string
  tone?: 'good' | 'accent' | 'warn'
}

function useSaid(facts: ColumnFacts): Said {
  const t = useTexts(importTexts)
  const { target, guess, planned, unknown } = facts
  if (target.kind === 'skip') return { icon: IconMinus, text: t('leftOut') }
  if (unknown.length > 0) {
    return { icon: IconHelpCircle, text: t('valuesUnknown', { count: unknown.length }), tone: 'warn' }
  }
  if (facts.isKey) return { icon: IconKey, text: t('matchKey'), tone: 'accent' }
  if (needsLook(facts)) return { icon: IconHelpCircle, text: t('lookAtThis'), tone: 'warn' }
  const made = (facts.values ?? []).filter((value) => meaningOf(planned, value).kind === 'created').length
  if (made > 0) return { icon: IconPlus, text: t('valuesNew', { count: made }), tone: 'accent' }
  const matched = Object.keys(planned?.values ?? {}).length
  if (matched > 0) return { icon: IconList, text: t('valuesMatched', { count: matched }), tone: 'accent' }
  const reread = rereadNames(planned, facts.values ?? []).length
  if (reread > 0)
    return { icon: IconArrowsExchange, text: t('namesReread', { count: reread }), tone: 'accent' }
  const units = unitsOf(facts, t.language)
  if (units !== '') return { icon: IconArrowsExchange, text: units, tone: 'accent' }
  if (facts.isChosen) return { icon: IconUserCheck, text: t('yourChoice'), tone: 'good' }
  const text = guess?.certainty === 'likely' ? t('likely') : t('certain')
  return { icon: IconCheck, text, tone: 'good' }
}

/** "× 10,000, CNY" */
function unitsOf({ planned }: ColumnFacts, language: string): string {
  const scale = planned?.scale ?? 1
  const words = [
    ...(scale === 1 ? [] : [`× ${new Intl.NumberFormat(language).format(scale)}`]),
    ...(planned?.currency === undefined ? [] : [planned.currency]),
  ]
  return words.join(', ')
}
