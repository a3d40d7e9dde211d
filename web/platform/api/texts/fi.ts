import type { Translation } from '../../i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  unexpected: 'Tapahtui jotain odottamatonta. Mitään ei kadonnut; yritä uudelleen.',
  'network.unreachable': 'Palvelin ei vastaa. Tarkista yhteys ja yritä uudelleen.',
  'server.defect': 'Palvelimessa tapahtui virhe. Se on kirjattu; mitään ei tallentunut puoliksi.',
  'server.refused': 'Palvelin ei hyväksynyt tätä.',
}
