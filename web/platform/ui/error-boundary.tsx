import { Component, type ReactNode } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { isMissingFile } from '../pwa/new-version.ts'
import { MissingFile } from './missing-file.tsx'
import { PlainButton } from './plain-button.tsx'
import styles from './problem.module.css'
import { uiTexts } from './ui-texts.ts'

/** Keeps a defect in one region from taking the rest of the page with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failure: { of: unknown } | null }> {
  override state = { failure: null as { of: unknown } | null }

  static getDerivedStateFromError(error: unknown): { failure: { of: unknown } } {
    return { failure: { of: error } }
  }

  retry = (): void => this.setState({ failure: null })

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === null) return this.props.children
    if (!isMissingFile(failure.of)) return <PageFailed />
    return <MissingFile error={failure.of} retry={this.retry} />
  }
}

/** What stands in place of a page that broke. */
function PageFailed() {
  const t = useTexts(uiTexts)
  return (
    <div className={styles.problem} role="alert">
      <p className={styles.title}>{t('pageFailed')}</p>
      <PlainButton onClick={() => window.location.reload()}>{t('reload')}</PlainButton>
    </div>
  )
}
