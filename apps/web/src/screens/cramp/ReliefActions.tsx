import { Notice } from '../../parts/Notice.tsx'
import { words } from '../../words.ts'

interface Props {
  /** The other kinds of relief. */
  readonly others: readonly { readonly href: string; readonly text: string }[]
  readonly letGo: () => void
}

/** What a person in a cramp can always reach: other relief, help, and the end of it. */
export function ReliefActions({ others, letGo }: Props) {
  return (
    <footer class="bottom">
      <Notice />
      <div class="wrap actions">
        <div class="pair">
          {others.map(({ href, text }) => (
            <a key={href} class="btn ghost small" href={href}>
              {text}
            </a>
          ))}
          <a class="btn ghost small" href="/cramp/help">
            {words.cramp.getHelp}
          </a>
          <a class="btn ghost small" href="/cramp/check">
            {words.cramp.different}
          </a>
        </div>
        <button type="button" class="btn huge" onClick={letGo}>
          {words.cramp.itLetGo}
        </button>
      </div>
    </footer>
  )
}
