import styles from './app-shell.module.css'
import { PendingPage } from './pending-page.tsx'
import sidebar from './sidebar.module.css'

/** The application before it knows who is there: where the navigation will stand, and the page. */
export function PendingShell() {
  return (
    <div className={styles.shell}>
      <div className={sidebar.pending} />
      <main className={styles.content}>
        <PendingPage />
      </main>
    </div>
  )
}
