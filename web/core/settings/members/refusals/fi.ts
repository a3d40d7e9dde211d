import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'members.wrong-credentials': 'Sähköposti tai salasana on väärin. Tarkista ne tai vaihda salasana.',
  'members.wrong-password': 'Salasana on väärin. Mitään ei muutettu.',
  'members.weak-password': 'Valitse toinen salasana.',
  'members.password-too-short': 'Vähintään {{min}} merkkiä',
  'members.password-too-long': 'Yli {{max}} merkkiä',
  'members.password-too-common': 'On ensimmäisiä, joita arvattaisiin',
  'members.password-is-email': 'On sama kuin sähköposti',
  'members.wrong-code': 'Koodi on väärä tai jo käytetty. Kokeile seuraavaa.',
  'members.too-many-attempts': 'Liian monta yritystä. Odota {{minutes}} min ja yritä uudelleen.',
  'members.sign-in-again': 'Koodin aika päättyi. Kirjaudu uudelleen.',
  'members.no-workspace': 'Työtilaa ei ole nyt. Pyydä pääkäyttäjältä kutsu.',
  'members.already-member': 'On jo jäsen',
  'members.already-joined': 'Jäsen on jo liittynyt.',
  'members.maybe-waiting':
    'Tämä voi olla {{names}}, joka on jo täällä vailla kirjautumista. Kutsu uudelleen ja kerro, kuka hän on.',
  'members.no-heir': 'Näkymät annetaan toiselle jäsenelle, jolla on käyttöoikeus. Valitse joku muu.',
  'members.already-so': 'Joku teki tämän jo.',
  'members.unknown-role': 'Ei ole työtilan rooli',
  'members.role-above-own': 'Hän saa tehdä tai näkee enemmän kuin sinä. Kysy pääkäyttäjältä.',
  'members.team-above-own':
    'Tässä tiimissä hän näkisi enemmän kuin sinä. Valitse oma tiimisi tai alatiimi, tai kysy pääkäyttäjältä.',
  'members.beyond-own-sight':
    'Sinun pitäisi nähdä, kenen tietueita siellä nähtäisiin. Pyydä pääkäyttäjää tekemään muutos.',
  'members.widens-own-sight': 'Näkisit tietueita, joita et nyt näe. Pyydä pääkäyttäjää tekemään muutos.',
  'members.last-administrator': 'Viimeinen pääkäyttäjä. Nimeä ensin toinen.',
  'members.not-found': 'Jäsentä ei enää ole.',
  'members.not-joined': 'Jäsen ei ole vielä liittynyt. Lähetä kutsu.',
  'members.invitation-not-found': 'Kutsu ei ole enää avoinna.',
  'members.invitation-gone': 'Kutsu on käytetty, peruttu tai vanhentunut. Pyydä uusi.',
  'members.reset-link-gone': 'Linkki on käytetty tai vanhentunut. Pyydä uusi.',
  'members.reset-by-person-only':
    'Henkilö on muissakin työtiloissa, joten vain hän voi vaihtaa salasanan sähköpostilla.',
  'members.session-not-found': 'Istunto on jo päättynyt.',
  'members.session-needed': 'Vain kirjautunut henkilö voi tehdä tämän.',
  'members.second-factor-on': 'Kaksivaiheinen kirjautuminen on jo käytössä. Poista se ensin.',
  'members.api-key-not-found': 'Avain on jo poistettu käytöstä.',
  'members.key-above-own': 'Avaimen voi luoda vain itselleen tai jäsenelle, joka ei näe enempää kuin sinä.',
  'members.key-lapsed': 'Avaimen luoja ei saa enää toimia sen jäsenenä. Pyydä pääkäyttäjältä uusi avain.',
  'members.link-lapsed':
    'Linkin luoja ei saa enää päästää sillä ketään sisään. Pyydä pääkäyttäjältä uusi linkki.',
  'members.scopes-above-own': 'Avain ei voi luoda laajempaa avainta.',
  'members.expiry-past': 'Päivä on jo mennyt',
  'members.too-many-preferences': 'Asetuksia on liikaa tallennettavaksi.',
  'members.team-below-itself': 'Tiimi ei voi kuulua itseensä tai alaiseensa tiimiin. Valitse toinen tiimi.',
  'members.team-in-use': 'Tiimissä on jäseniä tai tiimejä. Siirrä ne ensin toiseen tiimiin.',
  'members.password-needed': 'Tällä sähköpostiosoitteella ei vielä ole ketään, joten salasana tarvitaan.',
  'members.known-person':
    'Henkilöllä on täällä jo salasana, ja se on toinen. Jätä salasana pois: entinen jää voimaan.',
}
