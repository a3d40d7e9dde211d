import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useTexts } from '../i18n/texts.ts'
import styles from './problem.module.css'
import { uiTexts } from './ui-texts.ts'

/** Keeps a defect in one region from taking the rest of the page with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <PageFailed /> : this.props.children
  }
}

/** What stands in place of a page that broke. */
export function PageFailed() {
  const t = useTexts(uiTexts)
  return (
    <div className={styles.problem} role="alert">
      <p className={styles.title}>{t('pageFailed')}</p>
      <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
    </div>
  )
}
