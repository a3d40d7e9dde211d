import { useTexts } from '../../platform/i18n/texts.ts'
import { type Address, type ApiDocument, jsonOf, resolved } from './api-description.ts'
import styles from './api-docs.module.css'
import { apiDocsTexts } from './api-docs-texts.ts'
import { Said } from './said.tsx'
import { SchemaTable } from './schema-table.tsx'
import { rowsOf, typeOf } from './schema-words.ts'
import { TryRequest } from './try-request.tsx'

/** One address: what it takes, what it answers, and a try of it. */
export function OperationView({ document, address }: { document: ApiDocument; address: Address }) {
  const t = useTexts(apiDocsTexts)
  const { method, path, operation } = address
  const parameters = (operation.parameters ?? []).map((one) => resolved(document, one))
  const body = jsonOf(operation.requestBody)
  const answers = Object.entries(operation.responses).filter(([status]) => Number(status) < 400)
  const refusals = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400)
  return (
    <article className={styles.operation}>
      <p className={styles.line}>
        <span className={styles.method} data-method={method}>
          {method}
        </span>
        <code>/api/v1{path}</code>
      </p>
      {operation.description && <Said text={operation.description} />}
      {parameters.length > 0 && (
        <SchemaTable
          title={t('parameters')}
          rows={parameters.map((one) => ({
            key: `${one.in} ${one.name}`,
            name: one.name,
            depth: 0,
            type: `${typeOf(document, one.schema ?? {})} · ${one.in}`,
            isRequired: one.required === true,
            means: one.description ?? one.schema?.description ?? '',
          }))}
        />
      )}
      {body && <SchemaTable title={t('body')} type={typeOf(document, body)} rows={rowsOf(document, body)} />}
      <TryRequest document={document} address={address} parameters={parameters} body={body} />
      {answers.map(([status, answer]) => {
        const schema = jsonOf(answer)
        return (
          <SchemaTable
            key={status}
            title={t('answer')}
            type={status}
            rows={schema ? rowsOf(document, schema) : []}
          />
        )
      })}
      <SchemaTable
        title={t('refusals')}
        rows={refusals.map(([status, one]) => ({
          key: status,
          name: status,
          depth: 0,
          type: one.$ref?.split('/').at(-1) ?? '',
          isRequired: false,
          means: resolved(document, one).description ?? '',
        }))}
      />
    </article>
  )
}
