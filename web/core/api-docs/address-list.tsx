import { TextInput } from '@mantine/core'
import { IconSearchOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Empty } from '../../platform/ui/empty.tsx'
import { useLabel, useMetadata } from '../metadata/metadata.ts'
import type { Address, ApiDocument } from './api-description.ts'
import styles from './api-docs.module.css'
import { apiDocsTexts } from './api-docs-texts.ts'
import { useSaid } from './use-said.ts'

interface AddressListProps {
  document: ApiDocument
  addresses: readonly Address[]
  chosen: string | undefined
}

/** Every address under its heading, narrowed by what is typed. */
export function AddressList({ document, addresses, chosen }: AddressListProps) {
  const t = useTexts(apiDocsTexts)
  const said = useSaid()
  const headingOf = useHeading()
  const [text, setText] = useState('')
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const found = addresses.filter(({ method, path, operation }) => {
    const all = [
      method,
      path,
      operation.summary,
      said(operation.summary).text,
      ...operation.tags.map(headingOf),
    ]
      .join(' ')
      .toLowerCase()
    return words.every((word) => all.includes(word))
  })
  const groups = document.tags
    .map((tag) => ({ tag, own: found.filter(({ operation }) => operation.tags.includes(tag.name)) }))
    .filter(({ own }) => own.length > 0)
  return (
    <nav className={styles.list} aria-label={t('title')} data-chosen={chosen !== undefined}>
      <TextInput
        type="search"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        placeholder={t('find')}
        aria-label={t('find')}
      />
      {groups.length === 0 && <Empty isPart icon={IconSearchOff} title={t('none')} isAnswer />}
      {groups.map(({ tag, own }) => (
        <section key={tag.name}>
          <h2 className={styles.tag}>{headingOf(tag.name)}</h2>
          {own.map(({ method, path, operation }) => (
            <Link
              key={operation.operationId}
              to="/api/docs"
              search={{ at: operation.operationId }}
              className={styles.address}
              data-on={operation.operationId === chosen}
            >
              <span lang={said(operation.summary).lang}>{said(operation.summary).text}</span>
              <span className={styles.path}>
                <span className={styles.method} data-method={method}>
                  {method}
                </span>{' '}
                {path}
              </span>
            </Link>
          ))}
        </section>
      ))}
    </nav>
  )
}

/** What a group of addresses is called: an object by its own name. */
function useHeading(): (tag: string) => string {
  const said = useSaid()
  const label = useLabel()
  const { objects } = useMetadata()
  return (tag) => {
    const object = objects.get(tag)
    return object ? label(object.pluralLabel) : said(tag).text
  }
}
