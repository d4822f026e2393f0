import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { type FactorNights, LEAST_NIGHTS } from '../../models/factors.ts'
import { createGoesWith, type FactorLink, type GoesWithState, type GoesWith as Model } from '../../models/goesWith.ts'
import { useApp, useLoaded } from '../../parts/context.ts'
import { useExposureName } from '../../parts/Exposures.tsx'
import { OneMoment } from '../../parts/OneMoment.tsx'
import { RatioAxis, RatioBar } from '../../parts/RatioBar.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Table } from '../../parts/Table.tsx'
import { focusTitle, Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { MeasuredCells, MeasuredRows, TooFewMeasured } from './MeasuredLinks.tsx'

const text = later.goesWith

export function GoesWith(): JSX.Element {
  const page = useLoaded(({ deps, trials }) => createGoesWith(deps, () => trials.stands.value))
  return (
    <Screen tab="diary" back={{ href: '/diary', text: later.diary.title }} mainClass="end">
      <Title text={text.title} />
      <p class="lead">{text.lead}</p>
      <Shown page={page} />
    </Screen>
  )
}

function Shown({ page }: { readonly page: Model }): JSX.Element {
  const state = page.state.value
  const again = () => {
    focusTitle()
    void page.load()
  }
  switch (state.type) {
    case 'loading':
      return <OneMoment />
    case 'working':
      return (
        <p class="aside" role="status">
          {text.reading(state.done, state.of)}
        </p>
      )
    case 'failed':
      return (
        <div class="aside" role="alert">
          <p>{text.failed}</p>
          <button type="button" class="btn small" onClick={again}>
            {words.common.tryAgain}
          </button>
        </div>
      )
    case 'ready':
      return (
        <>
          {state.links.length + state.measured.length === 0 ? <Nothing /> : <Links {...state} />}
          {state.tooFew.length + state.tooFewMeasured.length > 0 && <TooFew {...state} />}
        </>
      )
  }
}

function Nothing(): JSX.Element {
  return (
    <div class="card aside">
      <p>
        <b>{text.none}</b>
      </p>
      <p>{text.noneHow(LEAST_NIGHTS)}</p>
    </div>
  )
}

type Ready = Extract<GoesWithState, { readonly type: 'ready' }>

function Links({ links, measured, cut }: Ready): JSX.Element {
  const tested = useApp().trials.stands.value.length > 0
  return (
    <>
      <p class="aside">
        {text.looked(links.length + measured.length)} {cut && text.cut} {tested && text.arms}
      </p>
      <div class="links">
        <RatioAxis />
        <ul>
          {links.map((link) => (
            <LinkRow key={link.factor.id} {...link} />
          ))}
          <MeasuredRows links={measured} />
        </ul>
      </div>
      <details>
        <summary>{words.common.showAsTable}</summary>
        {links.length > 0 && <LinkTable links={links} />}
        {measured.length > 0 && (
          <Table columns={later.goesWithMeasured.columns}>
            <MeasuredCells links={measured} />
          </Table>
        )}
      </details>
      <div class="card not-cause">
        <p>{text.notCause}</p>
        <a class="link" href="/find-out">
          {text.testIt}
          <Icon name="forward" />
        </a>
      </div>
    </>
  )
}

function LinkRow({ factor, low, mid, high, link, per100Without: without }: FactorLink): JSX.Element {
  const nameOf = useExposureName()
  return (
    <li>
      <h2>{nameOf(factor.id)}</h2>
      <p class="said">{text.link(link)}</p>
      <RatioBar low={low} mid={mid} high={high} link={link} />
      <p>{text.counts(mid * without, low * without, high * without, without)}</p>
      <p class="muted">{text.base(factor.with, factor.without)}</p>
    </li>
  )
}

function LinkTable({ links }: { readonly links: readonly FactorLink[] }): JSX.Element {
  const nameOf = useExposureName()
  return (
    <Table columns={text.columns}>
      {links.map(({ factor, low, mid, high, link, per100Without: without }) => (
        <tr key={factor.id}>
          <th scope="row">{nameOf(factor.id)}</th>
          <td>{text.link(link)}</td>
          <td>{text.per100(mid * without)}</td>
          <td>{text.rangeOf(low * without, high * without)}</td>
          <td>{text.per100(without)}</td>
        </tr>
      ))}
    </Table>
  )
}

function TooFew({ tooFew, tooFewMeasured }: Ready): JSX.Element {
  const nameOf = useExposureName()
  return (
    <section class="too-few">
      <h2 class="chart-head">{text.tooFew}</h2>
      <ul>
        {tooFew.map((factor: FactorNights) => (
          <li key={factor.id}>
            <b>{nameOf(factor.id)}</b>
            <p class="muted">{text.tooFewLine(factor.with, factor.without, LEAST_NIGHTS)}</p>
          </li>
        ))}
        <TooFewMeasured all={tooFewMeasured} />
      </ul>
    </section>
  )
}
