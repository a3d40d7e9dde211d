const key = 'kith.sample-said'

/** Was it said in this tab already, on another page, that this is sample data? */
export function wasSampleSaid(): boolean {
  return sessionStorage.getItem(key) !== null
}

export function noteSampleSaid(): void {
  sessionStorage.setItem(key, '1')
}
