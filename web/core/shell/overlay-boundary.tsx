import { Component, type ReactNode } from 'react'

interface Props {
  /** Told what failed. */
  onFail: (error: unknown) => void
  children: ReactNode
}

/** Keeps a dialog that cannot be drawn, for its code is gone after an update, from taking the page with it. */
export class OverlayBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFail(error)
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children
  }
}
