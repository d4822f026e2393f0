import type { JSX } from 'preact'
import { calfStanding } from '../drawings/calfStanding.ts'
import { Figure } from '../drawings/Figure.tsx'
import { isTestHeld } from '../models/held.ts'
import { isGoingOn } from '../models/trialStand.ts'
import { useApp } from '../parts/context.ts'
import { Screen } from '../parts/Screen.tsx'
import { Sureness } from '../parts/Sureness.tsx'
import { Title } from '../parts/Title.tsx'
import { later } from '../words/later.ts'
import { HeldTest } from './findOut/HeldTest.tsx'
import { Over } from './findOut/Over.tsx'
import { Running } from './findOut/Running.tsx'

export function FindOut(): JSX.Element {
  const stand = useApp().trials.stand.value
  if (stand === null) return <Choose />
  return isGoingOn(stand) ? <Running stand={stand} /> : <Over stand={stand} />
}

function Choose(): JSX.Element {
  const { trials, settings } = useApp()
  const { unreadable } = trials
  const { held } = settings.data.value
  const text = later.findOut
  return (
    <Screen tab="findOut" mainClass="end">
      <Title text={text.title} class="page-title" />
      {unreadable.value && <p role="alert">{text.unreadable}</p>}
      <p class="lead">{text.what}</p>
      <section class="card stack-s choose" aria-labelledby="stretching">
        <div class="heads">
          <h2 id="stretching">{text.stretching}</h2>
          <div class="pic">
            <Figure drawing={calfStanding} />
          </div>
        </div>
        <div class="verdict">
          <Sureness label={text.sureness} />
          <span>
            <b>{text.stretchingVerdict}</b>
            {text.stretchingCost}
          </span>
        </div>
        {isTestHeld(held) ? (
          <HeldTest title={text.held.test} />
        ) : (
          <a class="btn" href="/find-out/plan">
            {text.choose}
          </a>
        )}
      </section>
      <p class="muted aside">{text.why}</p>
      <p class="muted aside">{text.onlyOne}</p>
    </Screen>
  )
}
