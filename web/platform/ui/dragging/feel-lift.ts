/** Lets a finger feel that something was taken up or put down, on devices that can. */
export function feelLift(): void {
  if (window.matchMedia('(pointer: coarse)').matches) navigator.vibrate?.(12)
}
