import { Fragment } from 'react'
import { addressParts } from './address-parts.ts'
import styles from './cell.module.css'

/** An address that goes on in the next line, where there is one, between its parts and not inside a word. */
export function SoftBreaks({ text }: { text: string }) {
  return addressParts(text).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
    <Fragment key={at}>
      {at > 0 && <wbr className={styles.soft} />}
      {part}
    </Fragment>
  ))
}
