import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  title: 'Kirjoittamaasi ei ole vielä tallennettu',
  why: 'Se säilyy sinulle työtilassa {{workspace}}. Jos poistut ja säilytät sen, löydät sen tästä selaimesta, kun palaat.',
  edit: 'Arvoja: {{name}}',
  refused_one: '{{count}} tietueen arvoja, joita ei hyväksytty',
  refused_other: '{{count}} tietueen arvoja, joita ei hyväksytty',
  note: 'Muistiinpano: {{text}}',
  removal: 'Poistetaan: {{text}}',
  draft: 'Uusi {{name}}',
  named: 'Uusi {{name}}: {{title}}',
  settings_one: 'Asetusten muutokset {{count}} sivulla',
  settings_other: 'Asetusten muutokset {{count}} sivulla',
  arrangement: 'Sivun asettelu',
  more: 'ja {{count}} muuta',
  stay: 'Pysy tässä',
  keep: 'Poistu ja säilytä',
  discard: 'Hylkää',
  elsewhereTitle: 'Siirryit toiseen työtilaan',
  elsewhereWhy:
    'Siirryit toisessa välilehdessä työtilaan {{name}}. Tämä sivu kuuluu työtilaan {{own}}: tähän kirjoittamasi säilyy ja lähetetään vain sinne.',
  goOn: 'Jatka työtilassa {{name}}',
  goBack: 'Palaa työtilaan {{name}}',
}
