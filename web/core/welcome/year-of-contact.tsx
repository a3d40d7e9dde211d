import { type PlainKeyOf, useTexts } from '../../platform/i18n/texts.ts'
import { welcomeTexts } from './welcome-texts.ts'
import styles from './year-of-contact.module.css'

type Key = PlainKeyOf<typeof welcomeTexts>

interface Year {
  city: Key
  company: string
  /** Contacts of each week of a year, 0 to 3: what went out, what came back. */
  sent: string
  answered: string
  moments: { week: number; text: Key }[]
}

const years: Year[] = [
  {
    city: 'artShanghai',
    company: '苏州云岭精密',
    sent: '0000000111110010101111011123103223110211001021211220',
    answered: '0000001202111010110010111002221113210011112221111102',
    moments: [
      { week: 7, text: 'artTradeFair' },
      { week: 33, text: 'artVisit' },
      { week: 51, text: 'artRenewal' },
    ],
  },
  {
    city: 'artHelsinki',
    company: 'Kallavesi Konepaja Oy',
    sent: '0001200110001201111200000000011322110110010132001110',
    answered: '0001000102221210112100000000022112001111221022110010',
    moments: [
      { week: 4, text: 'artFirstCall' },
      { week: 24, text: 'artQuiet' },
      { week: 44, text: 'artSigned' },
    ],
  },
  {
    city: 'artBoston',
    company: 'Harborview Analytics',
    sent: '0000100000222112122122222002221001110100000000000000',
    answered: '0001100100122222111001111122021100101000000000000000',
    moments: [
      { week: 15, text: 'artPilot' },
      { week: 41, text: 'artShouldCall' },
    ],
  },
]

/** The picture beside the sign-in: what keeping up with people looks like over a year. */
export function YearOfContact() {
  const t = useTexts(welcomeTexts)
  return (
    <svg viewBox="0 0 730 640" className={styles.picture} role="img" aria-label={t('artCaption')}>
      {years.map((year, row) => (
        <g key={year.city} transform={`translate(0 ${row * 216})`}>
          <text y="38" className={styles.city}>
            {t(year.city)}
          </text>
          <text y="56" className={styles.company}>
            {year.company}
          </text>
          <Weeks sent={year.sent} answered={year.answered} />
          {year.moments.map((moment) => (
            <Moment key={moment.text} week={moment.week} text={t(moment.text)} />
          ))}
        </g>
      ))}
      <g transform="translate(470 636)">
        <rect y="-9" width="8" height="10" className={styles.sent} />
        <text x="14" className={styles.legend}>
          {t('artYouReached')}
        </text>
        <rect x="128" y="-9" width="8" height="10" className={styles.answered} />
        <text x="142" className={styles.legend}>
          {t('artTheyAnswered')}
        </text>
      </g>
    </svg>
  )
}

function Weeks({ sent, answered }: { sent: string; answered: string }) {
  return [...sent].map((letter, week) => {
    const up = Number(letter) * 13
    const down = Number(answered[week]) * 13
    const x = week * 14
    if (up + down === 0)
      return <rect key={x} x={x + 3} y="96.5" width="2.5" height="2.5" className={styles.quiet} />
    return (
      <g key={x}>
        {up > 0 && <rect x={x} y={96 - up} width="8" height={up} className={styles.sent} />}
        {down > 0 && <rect x={x} y="100" width="8" height={down} className={styles.answered} />}
      </g>
    )
  })
}

function Moment({ week, text }: { week: number; text: string }) {
  const x = week * 14 + 4
  return (
    <>
      <line x1={x} x2={x} y1="142" y2="152" className={styles.tick} />
      <text x={x} y="166" textAnchor={week > 48 ? 'end' : 'middle'} className={styles.moment}>
        {text}
      </text>
    </>
  )
}
