import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Page } from '../../platform/ui/page/page.tsx'
import { Crumb, PageHeading, PageTop, TopSpace } from '../../platform/ui/page/page-top.tsx'
import { pageTexts } from '../pages/page-texts.ts'
import { AddressList } from './address-list.tsx'
import { type Address, addressesOf, apiDocumentQuery } from './api-description.ts'
import styles from './api-docs.module.css'
import { apiDocsTexts } from './api-docs-texts.ts'
import { ApiIntroduction } from './api-introduction.tsx'
import { OperationView } from './operation-view.tsx'
import { useSaid } from './use-said.ts'

const route = getRouteApi('/shell/api/docs')

/** The API as it describes itself, address by address, each to be tried. */
export function ApiDocsPage() {
  const { data: document } = useSuspenseQuery(apiDocumentQuery)
  const { at } = route.useSearch()
  const addresses = addressesOf(document)
  const chosen = addresses.find(({ operation }) => operation.operationId === at)
  return (
    <Page>
      <Top chosen={chosen} />
      <div className={styles.page}>
        <AddressList document={document} addresses={addresses} chosen={at} />
        <main className={styles.main} data-chosen={chosen !== undefined}>
          {chosen ? (
            <OperationView key={chosen.operation.operationId} document={document} address={chosen} />
          ) : (
            <ApiIntroduction />
          )}
        </main>
      </div>
    </Page>
  )
}

function Top({ chosen }: { chosen: Address | undefined }) {
  const t = useTexts(apiDocsTexts)
  const name = useTexts(pageTexts)
  const said = useSaid()
  return (
    <PageTop>
      {chosen ? (
        <>
          <Crumb to="/api/docs" search={{}} stays>
            {name('apiDocs')}
          </Crumb>
          <PageHeading shrinks>{said(chosen.operation.summary).text}</PageHeading>
        </>
      ) : (
        <PageHeading>{name('apiDocs')}</PageHeading>
      )}
      <TopSpace />
      <Button
        component="a"
        className={styles.download}
        data-chosen={chosen !== undefined}
        href="/api/v1/openapi.json"
        download="openapi.json"
        leftSection={<Icon of={IconDownload} size={14} />}
      >
        OpenAPI
        <span className="unseen"> {t('description')}</span>
      </Button>
    </PageTop>
  )
}
