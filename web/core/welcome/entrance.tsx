import type { ReactNode } from 'react'
import { type Language, languages } from '../../../shared/platform/languages.ts'
import { chooseLanguage, useLanguage } from '../../platform/i18n/language.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { KithMark } from '../../platform/ui/kith-mark.tsx'
import { type Brand, logoAddress, rememberedBrand } from '../session/brand.ts'
import styles from './entrance.module.css'
import { welcomeTexts } from './welcome-texts.ts'
import { YearOfContact } from './year-of-contact.tsx'

// Each language in its own words, the same whatever is on the page.
const ownNames: Record<Language, string> = {
  en: 'English',
  'zh-Hans': '简体',
  'zh-Hant': '繁體',
  fi: 'Suomi',
}

interface Props {
  title: string
  why: ReactNode
  /** Of the workspace one is invited to; else that of the last one on this device. */
  brand?: Brand | undefined
  children: ReactNode
}

/** The frame of every page before one is inside: form at left, picture at right. */
export function Entrance({ title, why, brand: given, children }: Props) {
  const t = useTexts(welcomeTexts)
  const brand = given ?? rememberedBrand()
  return (
    <div className={styles.entrance}>
      <main className={styles.form}>
        <header className={styles.head}>
          {brand?.logo ? (
            <img className={styles.logo} src={logoAddress(brand.workspace, brand.logo)} alt={brand.name} />
          ) : (
            <>
              <KithMark size={26} />
              <span className={styles.product}>Kith</span>
            </>
          )}
          <LanguageChoice label={t('language')} />
        </header>
        <div className={styles.body}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.why}>{why}</p>
          {children}
        </div>
        <footer className={styles.foot}>{t('dataStays')}</footer>
      </main>
      <aside className={styles.picture}>
        <YearOfContact />
      </aside>
    </div>
  )
}

function LanguageChoice({ label }: { label: string }) {
  const current = useLanguage()
  return (
    <nav className={styles.languages} aria-label={label}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => chooseLanguage(language)}
        >
          {ownNames[language]}
        </button>
      ))}
    </nav>
  )
}
