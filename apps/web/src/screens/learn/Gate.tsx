import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import type { Helper, Standing } from '../../models/whatHelps.ts'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { SAFETY_CHECK } from './addresses.ts'

const NAMES: Readonly<Record<Exclude<Standing, 'free'>, string>> = {
  care: know.helps.care,
  'ask-first': know.helps.askFirst,
  'not-alone': know.helps.notAlone,
  never: know.helps.notForYou,
}

/** Not for you: the reason, in the words of its rule. */
export const gateName = (standing: Standing): string | null => (standing === 'free' ? null : NAMES[standing])

export const gateReasons = ({ because }: Helper): readonly string[] => because.map((id) => known.cautions[id])

/** Before anything is told of how to do it: whether it is for her at all. */
export function Gate({ helper }: { readonly helper: Helper }): JSX.Element | null {
  const name = gateName(helper.standing)
  if (name === null && !helper.open) return null
  return (
    <div class="card gate aside">
      {name !== null && (
        <>
          <h2>
            <Icon name="shield" /> {name}
          </h2>
          {gateReasons(helper).map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
          {helper.hers && <p class="muted">{know.helps.fromAnswers}</p>}
        </>
      )}
      {name === null && <p>{know.treatment.checkFirst}</p>}
      <a class="link no-print" href={SAFETY_CHECK}>
        {know.treatment.check}
      </a>
    </div>
  )
}
