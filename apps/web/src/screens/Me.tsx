import type { JSX } from 'preact'
import { Icon } from '../drawings/Icon.tsx'
import type { TextSize, ThemeChoice } from '../models/settings.ts'
import { useApp } from '../parts/context.ts'
import { Damaged } from '../parts/Damaged.tsx'
import { downloadCopy } from '../parts/downloadCopy.ts'
import { HelpLink } from '../parts/HelpLink.tsx'
import { MadeUpLink } from '../parts/MadeUpLink.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Segment } from '../parts/Segment.tsx'
import { Title } from '../parts/Title.tsx'
import { YesNo } from '../parts/YesNo.tsx'
import { later } from '../words/later.ts'
import { words } from '../words.ts'
import { Country } from './me/Country.tsx'
import { LanguageChoice } from './me/LanguageChoice.tsx'
import { Sleeping } from './me/Sleeping.tsx'

const text = later.me
const THEMES = (['auto', 'day', 'night'] as const).map((value) => ({ value, text: text.themes[value] }))
const SIZES = (['m', 'l', 'xl'] as const).map((value) => ({
  value,
  text: text.sizes[value],
  name: `${text.sizes[value]}, ${text.sizeNames[value]}`,
}))

export function Me(): JSX.Element {
  const { deps } = useApp()
  return (
    <Screen tab="me" mainClass="me end">
      <Title text={text.title} class="page-title" />
      <LanguageChoice />
      <Look />
      <Country />
      <Sleeping />
      <h2>{text.morning}</h2>
      <a class="card row-link" href="/me/things">
        <Icon name="list" />
        <span class="txt">
          <b>{words.ownThings.title}</b>
          <span class="muted">{words.ownThings.line}</span>
        </span>
        <Icon name="forward" />
      </a>
      <h2>{text.health}</h2>
      <div class="stack-s">
        <a class="card row-link" href="/about-me">
          <Icon name="person" />
          <span class="txt">
            <b>{text.aboutMe}</b>
            <span class="muted">{text.aboutMeLine}</span>
          </span>
          <Icon name="forward" />
        </a>
        <a class="card row-link" href="/check-up">
          <Icon name="shield" />
          <span class="txt">
            <b>{words.home.safetyCheck}</b>
            <span class="muted">{text.safetyLine}</span>
          </span>
          <Icon name="forward" />
        </a>
        <a class="card row-link" href="/diary/doctor">
          <Icon name="printer" />
          <span class="txt">
            <b>{later.doctorPage.title}</b>
            <span class="muted">{later.doctorPage.how}</span>
          </span>
          <Icon name="forward" />
        </a>
        <a class="card row-link" href="/food">
          <Icon name="list" />
          <span class="txt">
            <b>{text.food}</b>
            <span class="muted">{text.foodLine}</span>
          </span>
          <Icon name="forward" />
        </a>
      </div>
      {deps.madeUp !== true && <Diary />}
      <h2>{text.tour}</h2>
      <div class="stack-s">
        <a class="card row-link" href="/tour">
          <Icon name="book" />
          <span class="txt">
            <b>{words.tour.title}</b>
            <span class="muted">{words.tour.line}</span>
          </span>
          <Icon name="forward" />
        </a>
        <MadeUpLink />
      </div>
      <h2>{text.privacy}</h2>
      <div class="card stack-s">
        <p>{text.privacyText}</p>
        <p>{text.keepText}</p>
      </div>
      <h2>{text.about}</h2>
      <div class="card stack-s">
        <p>{text.aboutText}</p>
        <h3>{text.limitsTitle}</h3>
        <ul class="bullets">
          {text.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
      <p class="center">
        <a class="link" href="/me/delete">
          {text.delete}
        </a>
      </p>
    </Screen>
  )
}

function Look(): JSX.Element {
  const { settings } = useApp()
  const { theme, text: size, voice, buzz, risesAt } = settings.data.value
  return (
    <>
      <h2>{text.look}</h2>
      <div class="card">
        <h3 id="theme">{text.theme}</h3>
        <p class="muted">{risesAt === null ? text.themeHow : text.themeHowByDay}</p>
        <Segment
          class="c3 sm"
          labelledBy="theme"
          options={THEMES}
          isChosen={(value) => value === theme}
          onChoose={(value: ThemeChoice) => void settings.set('theme', value)}
        />
        <h3 id="size" class="spaced">
          {text.text}
        </h3>
        <Segment
          class="c3"
          labelledBy="size"
          options={SIZES}
          isChosen={(value) => value === size}
          onChoose={(value: TextSize) => void settings.set('text', value)}
        />
        <YesNo
          id="voice"
          question={text.voice}
          answer={voice}
          yes={text.on}
          no={text.off}
          onAnswer={(on) => void settings.set('voice', on)}
        />
        <YesNo
          id="buzz"
          question={text.buzz}
          answer={buzz}
          yes={text.on}
          no={text.off}
          onAnswer={(on) => void settings.set('buzz', on)}
        />
      </div>
    </>
  )
}

function Diary(): JSX.Element {
  const app = useApp()
  return (
    <>
      <h2>{text.diary}</h2>
      <div class="stack-s">
        <Damaged />
        <button type="button" class="card row-link wide" onClick={() => void downloadCopy(app)}>
          <Icon name="down" />
          <b class="txt">{text.saveCopy}</b>
        </button>
        <a class="card row-link" href="/diary/bring-in?me">
          <Icon name="up" />
          <b class="txt">{text.bringIn}</b>
          <Icon name="forward" />
        </a>
        <HelpLink class="card row-link">
          <Icon name="shield" />
          <b class="txt">{text.help}</b>
          <Icon name="forward" />
        </HelpLink>
      </div>
    </>
  )
}
