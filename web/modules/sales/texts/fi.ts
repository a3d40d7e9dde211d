import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  stages: 'Vaiheet',
  moveTo: 'Siirrä vaiheeseen',
  stalled: 'Pysähtynyt {{days}} pv',
  stalledAtLeast: 'Pysähtynyt {{days}}+ pv',
  noNextStep: 'Ei seuraavaa askelta',
  weighted: 'Painotettu {{percent}}',
  sinceUnknown: 'aika vaiheessa ei tiedossa',
  sinceUnknownWhy:
    'Tiedosto ei kertonut, milloin kauppa tuli tähän vaiheeseen. Aika lasketaan tuonnista {{day}}.',
  dayIn: '{{day}}. pv',
  dayOf: '{{day}}. päivä / {{usual}}',
  stoodDays: '{{days}} pv',
  lostAfter: 'hävitty tässä, {{days}} pv',
  toEnter: 'Ennen vaihetta {{stage}}',
  checkOpen: ', puuttuu',
  checkDone: ', kunnossa',
  moveToStage: 'Siirrä: {{stage}}',
}
