export interface Place {
  x: number
  y: number
}

interface Frame {
  width: number
  height: number
  box: { width: number; height: number }
}

/** Places things around an ellipse within a frame, the first at the top, each clear of the edge. */
export function placesAround(ids: readonly string[], { width, height, box }: Frame): Map<string, Place> {
  const radius = { x: (width - box.width) / 2 - 8, y: (height - box.height) / 2 - 8 }
  return new Map(
    ids.map((id, at) => {
      const angle = (2 * Math.PI * at) / Math.max(1, ids.length) - Math.PI / 2
      const x = width / 2 + radius.x * Math.cos(angle)
      const y = height / 2 + radius.y * Math.sin(angle)
      return [id, { x: Math.round(x), y: Math.round(y) }]
    }),
  )
}
