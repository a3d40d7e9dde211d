/**
 * Settles when a signal asks this process to stop. Asking again changes nothing: Ctrl-C in a terminal
 * reaches both this process and the script that started it, which passes it on.
 */
export function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal))
  })
}
