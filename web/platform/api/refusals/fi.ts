import type { Translation } from '../../i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  unexpected: 'Tapahtui jotain odottamatonta. Mitään ei kadonnut; yritä uudelleen.',
  'network.missing-file': 'Osaa sivusta ei saatu haettua. Yritä hetken kuluttua uudelleen.',
  'network.unreachable': 'Palvelin ei vastaa. Tarkista yhteys ja yritä uudelleen.',
  'network.offline':
    'Ei yhteyttä, joten mitään ei lähetetty. Kirjoittamasi on tallella: yritä uudelleen, kun yhteys palaa.',
  'server.defect': 'Palvelimessa tapahtui virhe. Se on kirjattu; mitään ei tallentunut puoliksi.',
  'server.refused': 'Palvelin ei hyväksynyt tätä.',
  'input.required': 'Pakollinen tieto',
  'input.invalid': 'Ei kelpaa',
  'input.wrong-type': 'Väärän tyyppinen arvo',
  'input.wrong-format': 'Väärä muoto',
  'input.not-a-choice': 'Ei ole vaihtoehtojen joukossa',
  'input.too-short': 'Vähintään {{min}} merkkiä',
  'input.too-long': 'Yli {{max}} merkkiä',
  'input.too-few': 'Vähintään {{min}} kohtaa',
  'input.too-many': 'Yli {{max}} kohtaa',
  'input.too-small': 'Liian pieni',
  'input.too-large': 'Liian suuri',
  'input.twice': 'Mainittu kahdesti',
  'input.overlaps': 'Menee edellisen jakson päälle',
  'input.ends-before-it-begins': 'Päättyy ennen alkuaan',
  'input.not-a-date': 'Ei ole päivämäärä',
  'input.not-a-time-zone': 'Ei ole aikavyöhyke',
  'input.not-a-currency': 'Ei ole valuutta',
  'input.not-a-rate': 'Ei ole kurssi',
  'input.unknown-property': 'Ei tunneta täällä',
  'input.broken-text': 'Sisältää rikkinäisiä merkkejä',
  'input.null-character': 'Sisältää merkin, jota ei voi tallentaa',
  'input.no-variant-fits': 'Ei ole missään tähän sopivassa muodossa',
  'input.not-a-multiple': 'Ei ole luvun {{of}} monikerta',
  'input.too-deep': 'On liian monen tason sisäkkäinen',
  'input.too-many-values': 'Sisältää liian monta arvoa kerralla',
  'input.forbidden-key': 'On nimi, jota ei voi käyttää',
  'http.seeing-as':
    'Katsot Kithiä toisessa roolissa, joten mitään ei voi muuttaa. Lopeta se ensin ylälaidan palkista.',
  'http.not-signed-in': 'Istunto on päättynyt. Kirjaudu uudelleen.',
  'http.other-session':
    'Tämän sivun avasi joku toinen, tai se avattiin toisessa työtilassa. Lataa sivu uudelleen.',
  'http.not-found': 'Täällä ei ole mitään.',
  'http.too-many-requests': 'Liian monta pyyntöä kerralla. Odota hetki ja yritä uudelleen.',
  'http.body-too-large': 'Tämä on enemmän kuin palvelin ottaa kerralla vastaan.',
  'http.invalid-body': 'Lomakkeessa on vielä korjattavaa.',
  'http.defect': 'Palvelimessa tapahtui virhe. Se on kirjattu; mitään ei tallentunut puoliksi.',
  'http.closing': 'Palvelin käynnistyy uudelleen. Yritä muutaman sekunnin päästä.',
  'http.broken-upload': 'Lähetys katkesi kesken, joten mitään ei tallennettu. Lähetä uudelleen.',
  'http.invalid-request': 'Jotakin tästä ei hyväksytty, joten mitään ei muutettu. Korjaa ja yritä uudelleen.',
  'http.malformed':
    'Palvelin ei saanut tästä selvää, joten mitään ei muutettu. Lataa sivu uudelleen ja toista.',
  'http.headers-too-large': 'Tämä on liikaa kerralla. Poista joitakin ehtoja ja yritä uudelleen.',
  'http.too-slow':
    'Lähetys palvelimelle kesti liian kauan, joten mitään ei muutettu. Tarkista yhteys ja yritä uudelleen.',
  'http.method-not-allowed': 'Sivu on vanhempi kuin palvelin. Lataa sivu uudelleen ja toista toiminto.',
  'http.wrong-path': 'Osoite on vajaa tai väärin kirjoitettu. Palaa takaisin ja avaa sivu luettelosta.',
  'http.wrong-address': 'Osoite on vajaa tai väärin kirjoitettu. Palaa takaisin ja avaa sivu luettelosta.',
  'http.wrong-query': 'Jokin osoitteessa ei käy. Lataa sivu uudelleen tai avaa se luettelosta.',
  'http.no-workspace': 'Olet kirjautunut, mutta et ole missään työtilassa. Valitse työtila tai pyydä kutsu.',
  'http.scope-missing':
    'API-avaimelta puuttuu käyttöalue ”{{label}}”, joten mitään ei muutettu. Käytä avainta, jolla se on.',
  'http.unknown-key': 'API-avain on väärä, vanhentunut tai poistettu käytöstä. Luo uusi asetuksissa.',
  'http.unusable-body':
    'Tässä on merkkejä, joita ei voi tallentaa, joten mitään ei muutettu. Poista ne ja yritä uudelleen.',
  'http.idempotency-answer-forgotten':
    'Tämä tehtiin jo ensimmäisellä kerralla. Vastauksessa mainittuja tietueita on sen jälkeen poistettu lopullisesti, joten vastausta ei enää säilytetä. Etsi, mitä syntyi.',
  'http.idempotency-answer-withheld':
    'Tämä tehtiin jo ensimmäisellä kerralla. Oikeutesi ovat sen jälkeen muuttuneet, joten vastausta ei näytetä uudelleen. Etsi, mitä syntyi.',
  'http.idempotency-key-in-doubt':
    'Ensimmäinen yritys katkesi, eikä ole varmaa, ehtikö se voimaan. Tarkista; jos tulosta ei näy, tee uudelleen.',
  'http.idempotency-key-in-use': 'Tätä tehdään jo. Odota hetki ja katso sitten, onko se valmis.',
  'http.idempotency-key-reused':
    'Tämä on lähetetty jo toisella sisällöllä, joten sitä ei tehty uudelleen. Lataa sivu uudelleen ja toista.',
  'database.unavailable':
    'Tietokanta ei vastaa juuri nyt. Mitään ei kadonnut; yritä hetken päästä uudelleen.',
  'database.too-slow':
    'Tämä kesti liian kauan ja keskeytettiin; mitään ei muutettu. Rajaa tarkemmin tai yritä myöhemmin.',
  'database.storage-full':
    'Palvelimen levy on täynnä, joten tätä ei tallennettu. Kerro pääkäyttäjälle ja yritä sitten uudelleen.',
  'files.none': 'Tiedostoa ei tullut. Valitse tiedosto ja yritä uudelleen.',
  'files.not-found': 'Tiedostoa ei ole, tai et saa nähdä sitä.',
  'files.storage-full':
    'Palvelimen levy on täynnä, joten tiedostoa ei tallennettu. Kerro pääkäyttäjälle ja lähetä sitten uudelleen.',
  'files.too-large':
    'Tiedosto voi olla enintään {{megabytes}} Mt, joten tätä ei tallennettu. Valitse pienempi.',
}
