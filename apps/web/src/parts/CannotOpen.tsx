import type { StoreFault } from '@uncramp/diary'
import type { JSX } from 'preact'
import { words } from '../words.ts'

/** The store would not open: said plainly, with help still in reach. */
export function CannotOpen({ fault }: { readonly fault: StoreFault }): JSX.Element {
  return (
    <main class="page wrap done">
      <h1>{words.common.cannotOpen}</h1>
      <p class="aside">{words.common.cannotOpenWhy[fault]}</p>
      <p class="aside">
        <a class="btn" href="/">
          {words.common.tryAgain}
        </a>
      </p>
    </main>
  )
}
