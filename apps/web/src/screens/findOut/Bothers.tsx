import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { Icon } from '../../drawings/Icon.tsx'
import { type Sign, saveBother } from '../../models/bothers.ts'
import { HOW_BAD, type HowBad } from '../../models/trialLog.ts'
import { useApp } from '../../parts/context.ts'
import { HelpLink } from '../../parts/HelpLink.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ButtonRow, Segment } from '../../parts/Segment.tsx'
import { Title } from '../../parts/Title.tsx'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { BothersList } from './BothersList.tsx'
import { OwnWords } from './OwnWords.tsx'
import { testAt } from './testAt.ts'
import { useTestAsked } from './useTestAsked.ts'

const text = later.testRun.bothers

/** What to stop at, in the words of the treatment, and what else people feel. */
function signsOf(treatment: string): readonly Sign[] {
  const own = known.treatments.byId[treatment]?.stopIf ?? []
  return [
    ...[...own, ...text.stopAt].map((said) => ({ text: said, stops: true })),
    ...text.usual.map((said) => ({ text: said, stops: false })),
  ]
}

/** Something bothers her while she tests. A sign to stop at pauses the test at once. */
export function Bothers(): JSX.Element | null {
  const app = useApp()
  const { route } = useLocation()
  const stand = useTestAsked()
  const [tapped, setTapped] = useState<readonly string[]>([])
  const [howBad, setHowBad] = useState<HowBad | null>(null)
  const [own, setOwn] = useState('')
  if (stand === null) return null
  const { id, trial } = stand.record
  const home = testAt('/find-out', stand, app.trials)
  const all = signsOf(trial.protocol.treatment)
  const signs = all.filter((sign) => tapped.includes(sign.text))
  const urgent = tapped.some((sign) => text.stopAt.includes(sign))
  const ready = signs.length > 0 && howBad !== null
  const toggle = (sign: string) =>
    setTapped(tapped.includes(sign) ? tapped.filter((one) => one !== sign) : [...tapped, sign])
  const save = async () => {
    if (!ready) return
    const said = { saved: text.saved, paused: text.savedPaused }
    if ((await saveBother(app, id, { signs, howBad, words: own }, said)) !== null) route(home)
  }
  const row = (stops: boolean, heading: string) => (
    <>
      <h2 class="q">{heading}</h2>
      <ButtonRow
        class="c1 sm signs"
        label={heading}
        options={all.filter((sign) => sign.stops === stops).map((sign) => ({ value: sign.text, text: sign.text }))}
        isOn={(sign) => tapped.includes(sign)}
        onChoose={toggle}
      />
    </>
  )
  return (
    <Screen
      back={{ href: home, text: words.common.tabs.findOut }}
      mainClass="end bothers"
      foot={
        <>
          {urgent && <CallNow />}
          <button type="button" class={urgent ? 'btn ghost' : 'btn'} aria-disabled={!ready} onClick={() => void save()}>
            {text.save}
          </button>
        </>
      }
    >
      <Title text={text.title} class="tight" />
      <p>{text.urgent}</p>
      <HelpLink class="btn ghost small aside">
        <Icon name="shield" /> {text.help}
      </HelpLink>
      <p class="aside">{text.lead}</p>
      {row(true, text.stopSigns)}
      {row(false, text.others)}
      <h2 class="q" id="how-bad">
        {text.howBad}
      </h2>
      <Segment
        class="c3 sm"
        labelledBy="how-bad"
        options={HOW_BAD.map((value) => ({ value, text: text.degrees[value] }))}
        isChosen={(value) => value === howBad}
        onChoose={setHowBad}
      />
      <OwnWords label={text.words} value={own} onWords={setOwn} />
      {!ready && <p class="muted aside">{text.chooseFirst}</p>}
      <BothersList record={stand.record} />
    </Screen>
  )
}

/** At once, before anything is saved, and wherever the page is scrolled to. */
function CallNow(): JSX.Element {
  const { emergency } = useApp().settings.region.value
  return (
    <div class="stack-s" role="alert">
      <p>{text.call}</p>
      <a class="btn" href={words.help.callTo(emergency)}>
        <Icon name="phone" /> {words.help.call(emergency)}
      </a>
    </div>
  )
}
