import { MUSCLES, type StoreFault } from '@uncramp/diary'
import type { JSX } from 'preact'
import type { Region } from '../models/region.ts'
import { Signs } from '../screens/Help.tsx'
import { words } from '../words.ts'
import { Title } from './Title.tsx'

interface CannotOpenProps {
  readonly fault: StoreFault
  readonly region: Region
}

/** The store would not open: said plainly, with help still in reach, which needs no diary. */
export function CannotOpen({ fault, region }: CannotOpenProps): JSX.Element {
  return (
    <div class="page">
      <main class="wrap grow help">
        <Title text={words.common.cannotOpen} />
        <p class="aside">{words.common.cannotOpenWhy[fault]}</p>
        <p class="aside">
          <a class="btn" href="/">
            {words.common.tryAgain}
          </a>
        </p>
        <section class="box2 stack-s" aria-labelledby="cramp-now">
          <h2 id="cramp-now">{words.common.crampNow}</h2>
          {MUSCLES.map((muscle) => (
            <p key={muscle}>
              <b>{words.cramp.zone[muscle]}:</b> {words.cramp.instruction(muscle)}
            </p>
          ))}
          <p>{words.cramp.spoken.hold}</p>
        </section>
        <div class="aside">
          <Signs region={region} short />
        </div>
      </main>
    </div>
  )
}
