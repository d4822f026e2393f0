import type { JSX } from 'preact'
import type { Language } from '../words/languages.ts'
import { NOT_LOADED } from '../words/notLoaded.ts'

/** In the place of an app that did not come; drawn as the page is built. */
export function NotLoaded({ language }: { readonly language: Language }): JSX.Element {
  const text = NOT_LOADED[language]
  return (
    <main class="page wrap done">
      <div role="alert">
        <h1>{text.title}</h1>
        <p class="aside">{text.again}</p>
        <p class="aside">{text.meanwhile}</p>
      </div>
      <p class="aside">
        <a class="btn" href="/">
          {text.tryAgain}
        </a>
      </p>
    </main>
  )
}
