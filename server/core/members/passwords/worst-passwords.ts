/**
 * Is a password among those that are tried first? Letter case, and digits and signs around it, do not
 * save it; neither do one character repeated, or a run along the keyboard or the alphabet.
 */
export function isWorstPassword(password: string): boolean {
  const plain = password.toLowerCase()
  const letters = plain.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return worst.has(plain) || worst.has(unleet(letters)) || isRepeated(plain) || isRun(plain)
}

function unleet(text: string): string {
  return text.replaceAll(/[@013457$]/g, (sign) => leet[sign] ?? sign)
}

const leet: Record<string, string> = { '@': 'a', 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', $: 's' }

/** 'aaaaaaaaaa', 'abcabcabcabc', '1212121212'. */
function isRepeated(text: string): boolean {
  return /^(.{1,4})\1+.{0,3}$/u.test(text)
}

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
]

function isRun(text: string): boolean {
  const lines = rows.flatMap((row) => [row.repeat(3), [...row].reverse().join('').repeat(3)])
  return lines.some((line) => line.includes(text)) || /^(qwertyuiop|asdfghjkl|1qaz2wsx)/.test(text)
}

const worst = new Set([
  ...['password', 'passwort', 'passord', 'salasana', 'letmein', 'welcome', 'welcometo', 'iloveyou', 'iloveu'],
  ...[
    'administrator',
    'admin',
    'adminadmin',
    'administrador',
    'superadmin',
    'rootroot',
    'changeme',
    'changemenow',
  ],
  ...['qwerty', 'qwertyuiop', 'qwertyqwerty', 'qazwsxedc', 'asdfghjkl', 'zxcvbnm', 'asdfasdf', 'qweasdzxc'],
  ...[
    'football',
    'baseball',
    'basketball',
    'liverpool',
    'chelsea',
    'superman',
    'batman',
    'spiderman',
    'pokemon',
  ],
  ...[
    'princess',
    'sunshine',
    'butterfly',
    'chocolate',
    'trustno',
    'whatever',
    'computer',
    'internet',
    'starwars',
  ],
  ...[
    'monkey',
    'dragon',
    'shadow',
    'master',
    'michael',
    'jennifer',
    'jessica',
    'charlie',
    'jordan',
    'summer',
  ],
  ...[
    'winter',
    'spring',
    'autumn',
    'january',
    'february',
    'december',
    'monday',
    'friday',
    'secret',
    'secretpassword',
  ],
  ...[
    'mypassword',
    'thepassword',
    'passwordpassword',
    'passw',
    'default',
    'guest',
    'guestguest',
    'testtest',
    'testing',
  ],
  ...[
    'testpassword',
    'temporary',
    'temppassword',
    'customer',
    'company',
    'business',
    'salesforce',
    'kithkith',
  ],
  ...[
    'crmcrm',
    'crmpassword',
    'kithpassword',
    'kithcrm',
    'helloworld',
    'hellohello',
    'goodmorning',
    'correcthorse',
  ],
  ...[
    'correcthorsebatterystaple',
    'correct horse battery staple',
    'woaini',
    'woainiwoaini',
    'mima',
    'wodemima',
  ],
  ...['kissa', 'koira', 'perkele', 'tietokone', 'suomi', 'suomisuomi', 'helsinki', 'jaakiekko', 'rakkaus'],
  ...[
    '1234567890',
    '0123456789',
    '9876543210',
    '0987654321',
    '1234567891',
    '12345678910',
    '123456789a',
    '1q2w3e4r5t',
  ],
  ...['1q2w3e4r5t6y', '1qaz2wsx3edc', 'q1w2e3r4t5', 'a123456789', '123123123123', '1111111111', '0000000000'],
  ...[
    'woaini1314',
    'woaini520',
    '5201314520',
    '1314520520',
    '147258369',
    '1472583690',
    '789456123',
    '7894561230',
  ],
])
