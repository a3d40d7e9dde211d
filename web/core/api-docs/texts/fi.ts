export const texts = {
  title: 'Rajapinnan osoitteet',
  find: 'Etsi osoitetta',
  none: 'Mikään osoite ei vastaa hakua.',
  intro:
    'Rajapinnan kautta muut ohjelmat lukevat ja kirjoittavat tämän työtilan tietueita. Omat kohteesi ja kenttäsi ovat mukana siltä osin kuin roolisi näkee ne.',
  description: 'Kuvaus muille työkaluille',
  parameters: 'Parametrit',
  body: 'Lähetettävä sisältö',
  answer: 'Vastaus',
  refusals: 'Milloin pyyntö torjutaan',
  name: 'Nimi',
  type: 'Tyyppi',
  means: 'Merkitys',
  required: 'pakollinen',
  tryIt: 'Kokeile',
  asYou: 'Lähetetään sinun nimissäsi tässä työtilassa. Muutokset ovat oikeita.',
  send: 'Lähetä',
  notJson: 'Tämä ei ole vielä JSONia.',
  asCommand: 'Komentona päätteelle',
  introTry: 'Valitse osoite, niin näet, mitä se ottaa ja vastaa, ja voit kokeilla sitä.',
  introWhere: 'Jokaisen osoitteen alku',
  introWho: 'Ohjelma kirjautuu avaimella',
  introPages:
    'Pitkät luettelot tulevat sivuittain: lähetä sivun `next` arvona `cursor`, niin saat seuraavan.',
  introRefusals:
    'Torjunta kertoo, mikä on vialla ja missä. Sen `code` ei koskaan muutu, joten ohjelma voi luottaa siihen.',
  introOnce: 'Lähetä POST-pyynnön mukana `Idempotency-Key`: toistettu pyyntö ei tee mitään kahdesti.',
  introVersion:
    'Lähetä muutoksen mukana ETag otsakkeessa `If-Match`: kenenkään sillä välin tekemä muutos ei jää alle.',
  needsPermission: 'Edellyttää oikeutta {{permission}}.',
} as const
