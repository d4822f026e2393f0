import type { Cause } from '@uncramp/evidence'
import type { LabId } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { gravest } from '../../models/blood.ts'
import type { HealthData } from '../../models/health.ts'
import type { MayPlay as Match, Near } from '../../models/mayPlay.ts'
import { createNearby, type NearbyData } from '../../models/nearby.ts'
import { useApp, useLoaded } from '../../parts/context.ts'
import { useExposureName } from '../../parts/Exposures.tsx'
import { OneMoment } from '../../parts/OneMoment.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { YouCan } from '../../parts/YouCan.tsx'
import { known } from '../../words/known.ts'
import { listOf } from '../../words/numbers.ts'
import { safety } from '../../words/safety.ts'
import { words } from '../../words.ts'
import { UrgentBlood } from './UrgentBlood.tsx'

const text = safety.mayPlay

/** What goes with cramps and is near to her: to read, and to ask about. */
export function MayPlay(): JSX.Element {
  const nearby = useLoaded(({ deps }) => createNearby(deps))
  const data = nearby.data.value
  const isEmergency = data !== null && gravest(data.health.blood).action === 'emergency'
  return (
    <Screen back={{ href: '/about-me', text: safety.aboutMe.title }} mainClass="end may-play">
      <Title text={isEmergency ? text.callNow : text.title} />
      {data === null && <OneMoment />}
      {data !== null && <UrgentBlood blood={data.health.blood} />}
      {data !== null && !isEmergency && <List data={data} />}
    </Screen>
  )
}

function List({ data }: { readonly data: NearbyData }): JSX.Element {
  const { health, hers, everyones } = data
  return (
    <>
      <p class="lead">{hers.length === 0 ? text.nothing : text.lead}</p>
      <p class="aside">
        <b>{safety.aboutMe.doNotStop}</b>
      </p>
      <ul class="stack-s aside">
        {hers.map((match) => (
          <Card key={match.cause.id} {...match} health={health} />
        ))}
      </ul>
      <p class="aside">
        <a class="btn ghost" href="/about-me">
          {text.tellMore}
        </a>
      </p>
      <h2 class="q">{text.everyone}</h2>
      <ul class="stack-s">
        {everyones.map((cause) => (
          <Card key={cause.id} cause={cause} because={[]} health={health} />
        ))}
      </ul>
      <h2 class="q">{text.ownNights}</h2>
      <div class="stack-s">
        <LinkRow href="/diary/goes-with" title={text.ownNightsLine} />
        <LinkRow href="/learn/causes" title={text.list} />
      </div>
      <p class="muted aside">{words.help.notReviewed}</p>
      <Print />
    </>
  )
}

function Card({ cause, because, health }: Match & { readonly health: HealthData }): JSX.Element {
  const said = known.causes.byId[cause.id]!
  return (
    <li class="card cause">
      <h2>{said.name}</h2>
      <p class="said">{verdictLine(cause)}</p>
      <p>{said.plain}</p>
      {because.length > 0 && (
        <>
          <h3>{text.because}</h3>
          <ul class="bullets">
            {because.map((near) => (
              <Because key={JSON.stringify(near)} near={near} />
            ))}
          </ul>
        </>
      )}
      <YouCan cause={cause} health={health} title={text.youCan} level="h3" />
      <h3>{text.ask}</h3>
      <p>{said.askDoctor}</p>
      <p>
        <a class="link" href={`/learn/causes/${cause.id}`} aria-label={`${text.more}: ${said.name}`}>
          {text.more}
        </a>
      </p>
    </li>
  )
}

const verdictLine = ({ verdict, certainty }: Cause): string =>
  `${known.causes.verdicts[verdict]}. ${known.causes.certainties[certainty]}.`

function Because({ near }: { readonly near: Near }): JSX.Element {
  const nameOf = useExposureName()
  switch (near.type) {
    case 'age':
      return <li>{text.age(near.age)}</li>
    case 'sex':
      return <li>{text.sex[near.sex]}</li>
    case 'question':
      return <li>{text.yes(safety.said.questions[near.id])}</li>
    case 'medicine':
      return <li>{text.medicine(listOf(near.names))}</li>
    case 'exposure':
      return <li>{text.days(nameOf(near.id), near.days, near.of)}</li>
    case 'lab':
      return <li>{text.lab(safety.aboutMe.labs[near.lab as LabId], safety.aboutMe.places[near.place])}</li>
  }
}

function LinkRow({ href, title }: { readonly href: string; readonly title: string }): JSX.Element {
  return (
    <a class="card row-link" href={href}>
      <b class="txt">{title}</b>
      <Icon name="forward" />
    </a>
  )
}

function Print(): JSX.Element {
  const { deps } = useApp()
  return (
    <p class="center aside no-print">
      <button type="button" class="link" onClick={() => deps.platform.print()}>
        <Icon name="printer" />
        {text.print}
      </button>
    </p>
  )
}
