/** Which save of something that many share stands, whose it was, and when. */
export interface Saved {
  /** For If-Match. 0: nobody saved it yet, or it was put back to how the product has it. */
  version: number
  updatedAt: string | null
  /** null: the product, or somebody before this was kept. */
  updatedBy: string | null
}
