import type { JSX } from 'preact'

const WIDTH = 350
const STEP = 1
/** Pixels over which the wave grows from flat to full height, and its wavelength. */
const GROW = 40
const WAVELENGTH = 17

function wave(from: number): string {
  const points: string[] = []
  for (let x = from; x <= WIDTH - 4; x += STEP) {
    const height = 13 * Math.min(1, (x - from) / GROW)
    points.push(`${x.toFixed(0)} ${(20 + height * Math.sin(((x - from) / WAVELENGTH) * 2 * Math.PI)).toFixed(1)}`)
  }
  return `M${points.join('L')}`
}

/** The line that lets go: tight ahead, flat behind. `share` of the hold that is over, 0 to 1. */
export function EasingLine({ share }: { readonly share: number }): JSX.Element {
  const x = Math.round(10 + Math.min(1, Math.max(0, share)) * (WIDTH - 20))
  return (
    <svg class="ease" viewBox={`0 0 ${WIDTH} 40`} aria-hidden="true" preserveAspectRatio="none">
      {share < 1 && <path class="ease-tight" d={wave(x)} />}
      <path class="ease-flat" d={`M4 20L${share < 1 ? x : WIDTH - 4} 20`} />
      {share < 1 && <path class="ease-dot" d={`M${x} 20h.01`} />}
    </svg>
  )
}
