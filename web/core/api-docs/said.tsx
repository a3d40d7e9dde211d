import { useTexts } from '../../platform/i18n/texts.ts'
import styles from './api-docs.module.css'
import { apiDocsTexts } from './api-docs-texts.ts'
import { useSaid } from './use-said.ts'

/** What the description says of an address, paragraph by paragraph. */
export function Said({ text }: { text: string }) {
  return text.split('\n\n').map((paragraph) => <Paragraph key={paragraph} english={paragraph} />)
}

function Paragraph({ english }: { english: string }) {
  const t = useTexts(apiDocsTexts)
  const said = useSaid()
  const permission = /^Needs the permission `([\w.-]+)`\.$/.exec(english)?.[1]
  const { text, lang } =
    permission === undefined
      ? said(english)
      : { text: t('needsPermission', { permission: `\`${permission}\`` }), lang: undefined }
  return (
    <p className={styles.said} lang={lang}>
      <WithCode text={text} />
    </p>
  )
}

/** A sentence in which what stands between backticks is code. */
export function WithCode({ text }: { text: string }) {
  return text
    .split('`')
    .map((piece, at) => ({ piece, at }))
    .map(({ piece, at }) => (at % 2 === 1 ? <code key={at}>{piece}</code> : piece))
}
