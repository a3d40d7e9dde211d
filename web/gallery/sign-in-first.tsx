import styles from './gallery.module.css'

/** The parts that look for records and members need somebody to look as. */
export function SignInFirst() {
  return (
    <main className={styles.page}>
      <h1>Sign in first</h1>
      <p>
        The gallery looks for real records. <a href="/">Sign in to Kith</a>, then open /gallery/ again.
      </p>
    </main>
  )
}
