import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'imports.not-found': 'Tuontia ei ole, tai et saa nähdä sitä.',
  'imports.plan-invalid': 'Suunnitelmaa ei voi toteuttaa. Korjaa mainitut kohdat ja yritä uudelleen.',
  'imports.nothing-to-import':
    'Millään sarakkeella ei ole paikkaa. Valitse paikka ainakin yhdelle ja aloita uudelleen.',
  'imports.already-started': 'Tuonti on jo aloitettu, eikä sitä voi enää muuttaa. Kumoa se ja aloita uusi.',
  'imports.already-ended': 'Tuonti on jo päättynyt.',
  'imports.no-table': 'Tuonnissa ei ole tällaista taulukkoa.',
  'imports.no-column': 'Tiedostossa ei ole tällaista saraketta.',
  'imports.unknown-object': 'Tällaista kohdetta ei ole tai et saa tuoda siihen. Valitse toinen.',
  'imports.unknown-field': 'Kenttää ”{{field}}” ei ole.',
  'imports.read-only-field': 'Kenttään ”{{field}}” ei voi kirjoittaa. Jätä sarake pois.',
  'imports.not-a-link': '”{{field}}” ei viittaa yhden kohteen tietueisiin.',
  'imports.not-permitted': 'Roolisi ei salli tätä. Valitse toisin tai pyydä pääkäyttäjää.',
  'imports.place-taken': '”{{other}}” täyttää jo tämän kentän. Jätä toinen sarakkeista pois.',
  'imports.key-needed': 'Valitse kenttä, josta rivin tietue tunnistetaan.',
  'imports.key-not-filled':
    'Mikään sarake ei täytä kenttää ”{{field}}”, joten sillä ei voi erottaa tietueita.',
  'imports.no-match': 'Tällä tunnisteella ei ole päivitettävää tietuetta.',
  'imports.maybe-twice': 'Tietue näyttää samalta, vaikka mikään tunniste ei täsmännyt.',
  'imports.key-ambiguous': 'Usealla tietueella on sama tunniste, joten yhtäkään ei muutettu.',
  'imports.definitions-changed':
    'Kohteita tai kenttiä muutettiin tuonnin aikana, joten se päättyi. Jo tuotu säilyy; kumoa se tai tuo loput uudelleen.',
  'imports.file-gone': 'Tiedoston ”{{name}}” sisältöä ei ole enää tallessa. Lähetä se uudelleen.',
  'imports.too-long-to-try':
    'Koeajo voi pitää muistissa {{limit}} uutta tietuetta ja tunnistetta, ja tässä tuonnissa niitä on enemmän. Kokeile osaa tiedostosta tai aloita tuonti: siinä ei ole rajaa, ja sen voi kumota.',
  'imports.too-many-columns':
    'Tiedostossa ”{{name}}” on {{columns}} saraketta; enintään {{limit}} voi tuoda. Poista tarpeettomat.',
  'imports.too-many-tables':
    'Tiedostoissa on {{tables}} taulukkoa; kerralla voi tuoda enintään {{limit}}. Lähetä vähemmän.',
  'imports.defect':
    'Kithissä tapahtui virhe, eikä uusi yritys auttanut. Jo tuotu säilyy; kumoa se tai kerro pääkäyttäjälle.',
  'imports.needs-more-than-a-name':
    'Puuttuvia kohteen ”{{object}}” tietueita ei voi luoda pelkän kentän {{field}} perusteella: tarvitaan myös {{needed}}. Poista valinta ja tuo ne ensin.',
  'imports.not-a-draft':
    'Vain luonnoksen voi hylätä, ja tämä tuonti on jo käynnistetty. Pysäytä tai kumoa se.',
  'imports.cursor': 'Luettelo on muuttunut sillä välin. Lataa se alusta uudelleen.',
  'imports.link-not-found': 'Tämän nimistä tietuetta ei ole, joten mitään ei yhdistetty.',
  'imports.link-ambiguous': 'Tämä nimi on usealla tietueella, joten mitään ei yhdistetty.',
  'imports.link-not-made': 'Tämän nimistä tietuetta ei ole, eikä sellaista voitu luoda.',
}
