import type { JSX } from 'preact'
import { Screen } from '../parts/Screen.tsx'
import { Title } from '../parts/Title.tsx'
import { words } from '../words.ts'

export function NotFound(): JSX.Element {
  return (
    <Screen tab="home" mainClass="done">
      <Title text={words.common.notFound} />
      <p class="aside">
        <a class="btn" href="/">
          {words.common.backHome}
        </a>
      </p>
    </Screen>
  )
}
