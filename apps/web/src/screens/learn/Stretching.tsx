import type { JSX } from 'preact'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { Figure } from '../../drawings/Figure.tsx'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Sureness } from '../../parts/Sureness.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { ForestPlot } from './ForestPlot.tsx'

const text = later.learn

export function Stretching(): JSX.Element {
  return (
    <Screen tab="learn" back={{ href: '/learn', text: text.back }} mainClass="end learn">
      <div class="heads raised">
        <Title text={text.stretching} />
        <div class="pic">
          <Figure drawing={calfStanding} />
        </div>
      </div>
      <div class="verdict">
        <Sureness label={text.sureness} />
        <span>
          <b>{text.verdict}</b>
          {text.verdictLine}
        </span>
      </div>
      <div class="say2">
        <div>
          <h2>{text.peopleSay}</h2>
          {text.peopleSayText}
        </div>
        <div>
          <h2>{text.trialsFound}</h2>
          {text.trialsFoundText}
        </div>
      </div>
      <section class="card aside">
        <h2>{text.sideBySide}</h2>
        <ForestPlot />
        <p class="muted">{text.crosses}</p>
      </section>
      <section class="stack aside">
        <TestButton />
        <div class="card">
          <h2>{text.gentle}</h2>
          <p>{text.gentleText}</p>
        </div>
        <Sources />
        <p class="muted">{text.notReviewed}</p>
      </section>
    </Screen>
  )
}

function TestButton(): JSX.Element {
  const running = useApp().trials.active.value !== null
  return (
    <a class="btn" href={running ? '/find-out' : '/find-out/plan'}>
      {running ? later.findOut.title : text.test}
    </a>
  )
}

function Sources(): JSX.Element {
  return (
    <div class="card">
      <h2>{text.from}</h2>
      <ul class="src">
        {text.sources.map((source) => (
          <li key={source.name}>
            <b>{source.name}</b> {source.text}
            <small class="muted source-id">{source.id}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}
