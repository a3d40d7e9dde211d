import { startEvents } from '../../../shared/modules/start/start-events.ts'
import type { ToldEvents } from '../../core/web-module.ts'
import { startAuditWords } from './audit/start-audit-words.ts'

/** The kinds of events of the first steps. */
export const toldEvents: ToldEvents = { traits: startEvents, words: startAuditWords }
