import type { JSX } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { calfInBed } from '../drawings/calfInBed.ts'
import { calfStanding } from '../drawings/calfStanding.ts'
import { type Drawing, Figure } from '../drawings/Figure.tsx'
import { Icon, type IconName } from '../drawings/Icon.tsx'
import { OneMoment } from '../parts/OneMoment.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Title } from '../parts/Title.tsx'
import { later } from '../words/later.ts'
import { loadKnow, loadKnown } from '../words/spoken.ts'
import type { Finder } from './learn/finder.ts'

const text = later.learn

export function Learn(): JSX.Element {
  const { query, route } = useLocation()
  const [asked, setAsked] = useState(query.q ?? '')
  const ask = (value: string) => {
    setAsked(value)
    // Kept in the address, so that Back from a page finds the same.
    route(value.trim() === '' ? '/learn' : `/learn?q=${encodeURIComponent(value)}`, true)
  }
  return (
    <Screen tab="learn" mainClass="end">
      <Title text={text.title} class="page-title" />
      <Search asked={asked} onAsk={ask} />
      {asked.trim() === '' && <Lists />}
      <p class="muted aside">{text.notReviewed}</p>
    </Screen>
  )
}

/** What is known comes in the background: the tab does not wait for it. */
function useFinder(): Finder | 'failed' | null {
  const [finder, setFinder] = useState<Finder | 'failed' | null>(null)
  useEffect(() => {
    Promise.all([loadKnow(), loadKnown()])
      .then(() => import('./learn/finder.ts'))
      .then(({ makeFinder }) => makeFinder())
      .then(setFinder, () => setFinder('failed'))
      // So that the first page she opens is there.
      .then(() => import('./learn/LearnPages.tsx'))
      .catch(() => undefined)
  }, [])
  return finder
}

interface SearchProps {
  readonly asked: string
  readonly onAsk: (value: string) => void
}

function Search({ asked, onAsk }: SearchProps): JSX.Element {
  const finder = useFinder()
  const field = useId()
  const found = asked.trim() === '' || finder === null || finder === 'failed' ? null : finder.find(asked)
  return (
    <search class="search field">
      <label for={field}>{text.search}</label>
      <p class="muted" id={`${field}-hint`}>
        {text.searchHint}
      </p>
      <input
        id={field}
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${field}-hint`}
        value={asked}
        onInput={({ currentTarget }) => onAsk(currentTarget.value)}
      />
      <div role="status">{found !== null && <p class="lead">{found.status}</p>}</div>
      {asked.trim() !== '' && finder === null && <OneMoment />}
      {asked.trim() !== '' && finder === 'failed' && <p role="alert">{text.searchFailed}</p>}
      {found !== null && found.results.length === 0 && found.instead.map((line) => <p key={line}>{line}</p>)}
      <ul class="stack-s">
        {found?.results.map(({ href, name, line, kind }) => (
          <li key={href + name}>
            <a class="card row-link" href={href}>
              <span class="txt">
                <span class="muted">{kind}</span>
                <b>{name}</b>
                <span class="clamp">{line}</span>
              </span>
              <Icon name="forward" />
            </a>
          </li>
        ))}
      </ul>
    </search>
  )
}

function Lists(): JSX.Element {
  return (
    <>
      <h2 class="learn-part">{text.act}</h2>
      <div class="stack-s">
        <Row href="/learn/what-helps" title={text.helps} line={text.helpsLine} drawing={calfStanding} />
        <Row href="/learn/stretches" title={text.stretches} line={text.stretchesLine} drawing={calfInBed} />
        <Row href="/bedtime?learn" title={later.bedtime.title} line={later.bedtime.learnLine} icon="clock" />
      </div>
      <h2 class="learn-part">{text.understand}</h2>
      <div class="stack-s">
        <Row href="/learn/what-are-they" title={text.what} line={text.whatLine} icon="book" />
        <Row href="/learn/who-gets-them" title={text.who} line={text.whoLine} icon="person" />
        <Row href="/learn/causes" title={text.causes} line={text.causesLine} icon="list" />
        <Row href="/learn/heard" title={text.heard} line={text.heardLine} icon="voice" />
      </div>
      <h2 class="learn-part">{text.check}</h2>
      <div class="stack-s">
        <Row href="/help?from=%2Flearn" title={text.help} line={text.helpLine} />
        <Row href="/check-up" title={text.safety} line={text.safetyLine} />
        <Row href="/food" title={text.food} line={text.foodLine} icon="scales" />
        <Row href="/learn/about" title={text.aboutContent} line={text.aboutContentLine} icon="check" />
      </div>
    </>
  )
}

interface RowProps {
  readonly href: string
  readonly title: string
  readonly line: string
  readonly drawing?: Drawing
  readonly icon?: IconName
}

function Row({ href, title, line, drawing, icon = 'shield' }: RowProps): JSX.Element {
  return (
    <a class="card plan" href={href}>
      <span class={drawing === undefined ? 'pic small' : 'pic'}>
        {drawing === undefined ? <Icon name={icon} /> : <Figure drawing={drawing} />}
      </span>
      <span class="txt">
        <b>{title}</b>
        <span class="muted">{line}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}
