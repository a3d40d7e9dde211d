import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  navigation: 'Asetusten sivut',
  groupYou: 'Oma tili',
  groupWorkspace: 'Työtila',
  groupPeople: 'Ihmiset',
  groupRecords: 'Tietueet',
  nothing: 'Täällä ei ole sinulle säädettävää',
  nothingWhy: 'Työtilan {{workspace}} pääkäyttäjä voi antaa roolillesi lisää oikeuksia.',
  searchSettings: 'Hae asetuksista',
  noSetting: 'Sen nimistä asetusta ei ole.',
  whyProfile: 'Nimesi, kielesi, teemasi sekä aikojen ja lukujen kirjoitustapa.',
  whySecurity: 'Salasana, kaksivaiheinen kirjautuminen ja laitteet, joilla olet kirjautuneena.',
  whyApiKeys: 'Avaimet, joilla ohjelmat toimivat puolestasi.',
  whyMenus: 'Mitä vasemman reunan valikossa on ja missä järjestyksessä.',
  whyViews: 'Kaikille välilehtinä näkyvät luettelot: nimeä, jaa, ota takaisin.',
  whyWorkspace: 'Nimi, logo, väri, aikavyöhyke ja kielet.',
  whyCurrencies: 'Tarjolla olevat valuutat ja niiden kurssit eri päivinä.',
  whyCalendar: 'Tilikausi, viikon ensimmäinen päivä, työajat ja vapaapäivät.',
  whyAuditLog: 'Kuka teki mitä, milloin ja mistä, sekä mitä ennen oli.',
  whyBackups: 'Milloin tiedot on viimeksi kopioitu.',
  whyMembers: 'Kutsu ihmisiä, anna rooli ja tiimi, poista pääsy.',
  whyTeams: 'Ketkä kuuluvat yhteen ja kuka johtaa ketä.',
  whyRoles: 'Mitä kukin rooli näkee ja saa tehdä, ja miltä Kith siitä näyttää.',
  whyObjects: 'Mistä pidetään tietueita: kentät, yhteydet, säännöt ja asettelut.',
}
