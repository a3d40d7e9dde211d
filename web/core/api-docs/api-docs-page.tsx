import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { AddressList } from './address-list.tsx'
import { addressesOf, apiDocumentQuery } from './api-description.ts'
import styles from './api-docs.module.css'
import { apiDocsTexts } from './api-docs-texts.ts'
import { OperationView } from './operation-view.tsx'
import { Said } from './said.tsx'

const route = getRouteApi('/shell/api/docs')

/** The API as it describes itself, address by address, each to be tried. */
export function ApiDocsPage() {
  const t = useTexts(apiDocsTexts)
  const { data: document } = useSuspenseQuery(apiDocumentQuery)
  const { at } = route.useSearch()
  const addresses = addressesOf(document)
  const chosen = addresses.find(({ operation }) => operation.operationId === at)
  return (
    <div className={styles.page}>
      <AddressList document={document} addresses={addresses} chosen={at} />
      <main className={styles.main} data-chosen={chosen !== undefined}>
        {chosen ? (
          <OperationView key={chosen.operation.operationId} document={document} address={chosen} />
        ) : (
          <div className={styles.intro}>
            <h1>{document.info.title}</h1>
            <p>{t('intro')}</p>
            <Said text={document.info.description} />
            <a className={styles.link} href="/api/v1/openapi.json">
              {t('description')}
            </a>
          </div>
        )}
      </main>
    </div>
  )
}
