import { Notice } from '../../parts/Notice.tsx'
import { words } from '../../words.ts'

interface Props {
  /** The other kind of relief. */
  readonly other: { readonly href: string; readonly text: string }
  readonly letGo: () => void
}

/** What a person in a cramp can always reach: other relief, help, and the end of it. */
export function ReliefActions({ other, letGo }: Props) {
  return (
    <footer class="bottom">
      <Notice />
      <div class="wrap actions">
        <div class="pair">
          <a class="btn ghost small" href={other.href}>
            {other.text}
          </a>
          <a class="btn ghost small" href="/cramp/help">
            {words.cramp.getHelp}
          </a>
        </div>
        <button type="button" class="btn huge" onClick={letGo}>
          {words.cramp.itLetGo}
        </button>
      </div>
    </footer>
  )
}
