import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import { Icon } from '../drawings/Icon.tsx'
import { LONG_CRAMP_SECONDS } from '../models/cramp.ts'
import type { Region } from '../models/region.ts'
import { useApp } from '../parts/context.ts'
import { useKey } from '../parts/keys.ts'
import { Notice } from '../parts/Notice.tsx'
import { Title } from '../parts/Title.tsx'
import { words } from '../words.ts'
import { SignList } from './cramp/SignList.tsx'
import { useKeepAwake } from './cramp/useRunning.ts'

/** During a cramp it leads back to the stretch; else to the page it was opened from, which is Home unless told. */
export function Help(): JSX.Element {
  const { cramp, settings } = useApp()
  const { route, query } = useLocation()
  const running = cramp.current.value?.state === 'running'
  const long = running && cramp.seconds.value >= LONG_CRAMP_SECONDS
  useKeepAwake()
  // A path of this app, and nobody else's address.
  const from = /^\/\w/.test(query.from ?? '') ? query.from : undefined
  const out = running ? '/cramp/stretch' : (from ?? '/')
  useKey('Escape', () => route(out))
  return (
    <div class="page fade">
      <main class="wrap grow help">
        <Title text={long ? words.help.titleAfter10 : words.help.title} class="tight" />
        {running && <p class="lead muted">{words.help.lead}</p>}
        <Signs region={settings.region.value} short={running} />
        {!running && (
          <p class="muted aside">
            {words.help.guide} {words.help.notReviewed}
          </p>
        )}
      </main>
      <footer class="bottom">
        <Notice />
        <div class="wrap actions">
          <div class="pair">
            {running && (
              <a class="btn ghost small" href="/cramp/check">
                {words.help.askMe}
              </a>
            )}
            <a class={running ? 'btn ghost small' : 'btn ghost'} href={out}>
              {long
                ? words.help.noneAfter10
                : running
                  ? words.help.none
                  : from === undefined
                    ? words.common.backHome
                    : words.common.back}
            </a>
          </div>
        </div>
      </footer>
    </div>
  )
}

interface SignsProps {
  readonly region: Region
  readonly short: boolean
}

/** The call comes first, whatever the size of the screen. At night only what matters now. */
export function Signs({ region: { id, emergency }, short }: SignsProps): JSX.Element {
  return (
    <>
      <section class="box" aria-labelledby="now">
        <a class="btn" href={words.help.callTo(emergency)}>
          <Icon name="phone" /> {words.help.call(emergency)}
        </a>
        <h2 id="now">{words.help.callNow}</h2>
        <SignList signs={words.help.now} />
        <p class="number-note">{words.help.numberNote(words.countries.countryName(id))}</p>
      </section>
      <section class="box2" aria-labelledby="doctor-today">
        <h2 id="doctor-today">{words.help.callToday}</h2>
        <SignList signs={words.help.today} />
      </section>
      {!short && (
        <details class="box2">
          <summary>
            <h2>{words.help.seeDoctor}</h2>
          </summary>
          <SignList signs={words.help.soon} />
        </details>
      )}
    </>
  )
}
