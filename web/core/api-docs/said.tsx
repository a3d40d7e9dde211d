import styles from './api-docs.module.css'

/** A sentence of the description: what stands between backticks is code. */
export function Said({ text }: { text: string }) {
  const pieces = text.split('`').map((piece, at) => ({ piece, at }))
  return (
    <p className={styles.said}>
      {pieces.map(({ piece, at }) => (at % 2 === 1 ? <code key={at}>{piece}</code> : piece))}
    </p>
  )
}
