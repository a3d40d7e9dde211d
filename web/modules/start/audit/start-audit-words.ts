import type { StartEvents } from '../../../../shared/modules/start/start-events.ts'
import type { AuditWords, EventSentences } from '../../../core/settings/audit/event-sentences.ts'
import { startAuditTexts } from './start-audit-texts.ts'
import type { texts } from './texts/en.ts'

const sentences: EventSentences<StartEvents, keyof typeof texts> = {
  'start.template-applied': 'templateApplied',
  'start.template-taken-back': 'templateTakenBack',
  'start.template-declined': 'templateDeclined',
  'start.sample-changed': null,
  'start.deal-moved': null,
}

/** What the first steps say in the audit log. */
export const startAuditWords: AuditWords = { texts: startAuditTexts, sentences }
