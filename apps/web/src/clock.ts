/** The only way the app knows the time. Everything that waits or counts asks here. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** The wall clock at a moment, with its own offset: 2026-04-02T03:10:00+02:00. */
  local(at?: number): string
  /** Calls `run` every so many milliseconds; returns the way to stop. */
  every(milliseconds: number, run: () => void): () => void
  /** Hours by which her day runs later than that of a person who rises at seven: 9 for who rises at four. 0 for most. */
  hoursLater(): number
}

const two = (n: number): string => String(Math.floor(n)).padStart(2, '0')

export function localIso(at: number): string {
  const t = new Date(at)
  const offset = -t.getTimezoneOffset()
  const date = `${t.getFullYear()}-${two(t.getMonth() + 1)}-${two(t.getDate())}`
  const time = `${two(t.getHours())}:${two(t.getMinutes())}:${two(t.getSeconds())}`
  return `${date}T${time}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`
}

export function createSystemClock(): Clock {
  return {
    now: () => Date.now(),
    local: (at) => localIso(at ?? Date.now()),
    every: (milliseconds, run) => {
      const id = setInterval(run, milliseconds)
      return () => clearInterval(id)
    },
    hoursLater: () => 0,
  }
}
