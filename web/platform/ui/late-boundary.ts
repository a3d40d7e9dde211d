import { Component, type ComponentType, createContext, createElement, type ReactNode } from 'react'
import { isMissingFile } from '../pwa/new-version.ts'

/** How it is seen that code is missing: in the place of the part, above the page as the part would be, or not at all. */
export type Missing = 'here' | 'above' | 'unseen'

export interface MissingPartProps {
  missing: Missing
  error: unknown
  retry: () => void
  /** Closes what was to be opened. */
  onClose?: (() => void) | undefined
}

/** Draws that a part is missing, and tries again; given by the root, for parts are named where nothing is drawn. */
export const MissingPart = createContext<ComponentType<MissingPartProps> | null>(null)

interface Props {
  missing: Missing
  onClose?: (() => void) | undefined
  children?: ReactNode
}

/** Keeps code that cannot be fetched, of a part or of its sentences, from taking more of the page than the part. */
export class LateBoundary extends Component<Props, { failure: { of: unknown } | null }> {
  static override contextType = MissingPart
  declare context: ComponentType<MissingPartProps> | null
  override state = { failure: null as { of: unknown } | null }

  static getDerivedStateFromError(error: unknown): { failure: { of: unknown } } {
    return { failure: { of: error } }
  }

  retry = (): void => this.setState({ failure: null })

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === null) return this.props.children
    // A defect is for whoever stands around.
    if (!isMissingFile(failure.of)) throw failure.of
    const { missing, onClose } = this.props
    const shown = { missing, error: failure.of, retry: this.retry, onClose }
    return this.context && createElement(this.context, shown)
  }
}
