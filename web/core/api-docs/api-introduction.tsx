import { Link } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { pageTexts } from '../pages/page-texts.ts'
import styles from './api-docs.module.css'
import { apiDocsTexts } from './api-docs-texts.ts'
import { WithCode } from './said.tsx'

const rules = ['introPages', 'introRefusals', 'introOnce', 'introVersion'] as const

/** What somebody has to know before the first request. */
export function ApiIntroduction() {
  const t = useTexts(apiDocsTexts)
  const name = useTexts(pageTexts)
  return (
    <div className={styles.intro}>
      <p className={styles.lead}>{t('intro')}</p>
      <p className={styles.said}>{t('introTry')}</p>
      <dl className={styles.facts}>
        <dt>{t('introWhere')}</dt>
        <dd>
          <code>{window.location.origin}/api/v1</code>
        </dd>
        <dt>{t('introWho')}</dt>
        <dd>
          <code>Authorization: Bearer …</code>{' '}
          <Link to="/settings/api-keys" className={styles.link}>
            {name('apiKeys')}
          </Link>
        </dd>
      </dl>
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <li key={rule}>
            <WithCode text={t(rule)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
