import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  needs: '{{column}}: täydennä {{name}}',
  move: 'Siirrä',
  needsMany_one: '{{column}}: täydennä {{count}} kortti',
  needsMany_other: '{{column}}: täydennä {{count}} korttia',
  lacking: 'Kirjataan {{some}}/{{of}} korttiin: muilla se on jo',
}
