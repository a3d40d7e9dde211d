/** The product's mark, in the accent colour. */
export function KithMark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden>
      <rect width="20" height="20" rx="5" fill="var(--accent)" />
      <path
        d="M6.6 4.8v10.4M13.8 4.8c0 3-2.2 5.2-5 5.2 2.8 0 5 2.2 5 5.2"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="1.9"
        strokeLinecap="round"
      />
    </svg>
  )
}
