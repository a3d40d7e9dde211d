import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import type { Address, ApiDocument, Parameter, Schema } from './api-description.ts'
import styles from './api-docs.module.css'
import { apiDocsTexts } from './api-docs-texts.ts'
import { exampleOf } from './schema-words.ts'
import { commandOf, isJson, sendRequest } from './send-request.ts'

interface TryRequestProps {
  document: ApiDocument
  address: Address
  parameters: readonly Parameter[]
  body: Schema | undefined
}

/** Sends the request as whoever is signed in, and shows what came. */
export function TryRequest({ document, address, parameters, body }: TryRequestProps) {
  const t = useTexts(apiDocsTexts)
  const [values, setValues] = useState<Record<string, string>>({})
  const [text, setText] = useState(() => (body ? JSON.stringify(exampleOf(document, body), null, 2) : ''))
  const asked = { address, parameters, values, body: body ? text : undefined }
  const sending = useMutation({ mutationFn: () => sendRequest(asked) })
  const isWrong = body !== undefined && !isJson(text)
  return (
    <section className={styles.part}>
      <h2>{t('tryIt')}</h2>
      <form
        className={styles.try}
        onSubmit={(event) => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <div className={styles.fields}>
          {parameters.map((one) => (
            <TextInput
              key={one.name}
              label={one.name}
              required={one.in === 'path'}
              value={values[one.name] ?? ''}
              onChange={({ currentTarget: { value } }) => setValues((all) => ({ ...all, [one.name]: value }))}
            />
          ))}
        </div>
        {body && (
          <Textarea
            label={t('body')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autosize
            minRows={4}
            maxRows={24}
            spellCheck={false}
            classNames={{ input: styles.code ?? '' }}
            error={isWrong ? t('notJson') : null}
          />
        )}
        <p className={styles.quiet}>{t('asYou')}</p>
        <Button type="submit" variant="filled" loading={sending.isPending} disabled={isWrong} w="fit-content">
          {t('send')}
        </Button>
      </form>
      {sending.data && (
        <div className={styles.reply} role="status">
          <p>
            <strong data-bad={sending.data.status >= 400}>{sending.data.status}</strong> {sending.data.ms} ms
          </p>
          <pre>{sending.data.headers}</pre>
          <pre>{sending.data.text}</pre>
        </div>
      )}
      <details>
        <summary>{t('asCommand')}</summary>
        <pre>{commandOf(asked)}</pre>
      </details>
    </section>
  )
}
