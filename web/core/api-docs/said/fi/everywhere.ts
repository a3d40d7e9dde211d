/** Groups of addresses, refusals, and what many addresses ask for. */
export const everywhere: Readonly<Record<string, string>> = {
  Workspace: 'Työtila',
  'API description': 'Rajapinnan kuvaus',
  Records: 'Tietueet',
  Operations: 'Massamuutokset',
  Files: 'Tiedostot',
  Roles: 'Roolit',
  Sharing: 'Jakaminen',
  History: 'Historia',
  Events: 'Tapahtumat',
  Imports: 'Tuonnit',
  'API keys': 'API-avaimet',
  Me: 'Minä',
  Members: 'Jäsenet',
  'Signing in': 'Kirjautuminen',
  Objects: 'Kohteet',
  Navigation: 'Valikko',
  Notifications: 'Ilmoitukset',
  Views: 'Näkymät',
  Layouts: 'Asettelut',
  Start: 'Alkuun',
  'The request could not be read: its address, a header or its JSON.':
    'Pyyntöä ei voitu lukea: osoite, otsake tai JSON on virheellinen.',
  'No session and no valid API key.': 'Ei istuntoa eikä voimassa olevaa API-avainta.',
  'Seen, but not allowed for this caller.': 'Näkyy, mutta ei ole sallittu tälle kutsujalle.',
  'Not there, or not to be seen by this caller.': 'Ei ole olemassa, tai kutsuja ei saa nähdä sitä.',
  'Something else stands against it at the moment.': 'Jokin muu on tällä hetkellä esteenä.',
  'Changed by someone since the version in If-Match.': 'Joku on muuttanut tätä If-Match-version jälkeen.',
  'The body is larger than the address accepts.': 'Runko on suurempi kuin osoite ottaa vastaan.',
  'The body has a type that the address does not read.': 'Osoite ei lue tämän tyyppistä runkoa.',
  'Read, but it does not fit. `details` names every place and reason.':
    'Luettiin, mutta ei kelpaa. `details` nimeää jokaisen kohdan ja syyn.',
  'Too many requests; see Retry-After.': 'Liian monta pyyntöä; katso Retry-After.',
  'The database or the server is not there for a moment; see Retry-After.':
    'Tietokanta tai palvelin ei ole hetkeen käytettävissä; katso Retry-After.',
  'The disk of the server is full.': 'Palvelimen levy on täynnä.',
  'ETag, or `version`, of what is changed as it was read. Someone changed it since: 412, nothing is written.':
    'Muutettavan ETag tai `version` sellaisena kuin se luettiin. Jos joku on muuttanut sitä: 412, mitään ei kirjoiteta.',
  'Any text of up to 200 printable characters, new for each request. A repeat within 7 days gets the first answer and does nothing again.':
    'Mikä tahansa enintään 200 tulostuvan merkin teksti, uusi joka pyynnölle. Toisto 7 päivän sisällä saa ensimmäisen vastauksen eikä tee mitään uudelleen.',
  'Where to go on: what the page before gave as `next`. Absent: the first page.':
    'Mistä jatketaan: edellisen sivun antama `next`. Ilman sitä ensimmäinen sivu.',
  'How many at the most. What is left out comes with the next page.':
    'Enimmäismäärä. Loput tulevat seuraavalla sivulla.',
  '`true` tells how many there are in all: exact up to 10,000, then an estimate.':
    '`true` kertoo kokonaismäärän: tarkan 10 000:een asti, sitten arvion.',
  '`true` looks in the bin instead.': '`true` katsoo roskakorista.',
  'Only what is found by this text, as the search box finds it.':
    'Vain se, minkä tämä teksti löytää kuten hakukenttä.',
  'A mistake of ours. Quote `requestId`; with an `Idempotency-Key` look first what was done.':
    'Palvelimen virhe. Mainitse `requestId`; jos käytit otsaketta `Idempotency-Key`, katso ensin, mitä tehtiin.',
  'A filter as JSON.': 'Suodatin JSON-muodossa.',
  'Fields, a minus before one for descending: -amount,name.':
    'Kentät; laskevan edessä on miinus: -amount,name.',
  '0: no records, for the count alone.': '0: ei tietueita, vain määrä.',
  'API names, separated by commas.': 'API-nimet pilkuin erotettuina.',
  'Reference paths whose targets to describe in related.':
    'Yhteydet, joiden kohteet kuvataan kohdassa related.',
  'Only records with which the caller may do this.': 'Vain tietueet, joille kutsuja saa tehdä tämän.',
  'System properties, and the fields of the object by API name.':
    'Järjestelmän tiedot ja kohteen kentät API-nimillä.',
  'Records that others point at, by id, as far as the caller may see them.':
    'Tietueet, joihin muut viittaavat, tunnisteittain siltä osin kuin kutsuja saa nähdä ne.',
  'Formulas that give nothing for the record though they should, and why.':
    'Kaavat, joista ei saada tulosta, vaikka pitäisi, ja syy.',
}
