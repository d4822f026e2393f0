import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'

/** ?to=md-statin: the reading starts at that entry of a long page, once its title has had the focus. */
export function useTo(): void {
  const { to } = useLocation().query
  useEffect(() => {
    if (to === undefined) return
    const frame = requestAnimationFrame(() => {
      const entry = document.getElementById(to)
      entry?.scrollIntoView()
      entry?.querySelector<HTMLElement>('h2, h3')?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [to])
}
