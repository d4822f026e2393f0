import type { JSX } from 'preact'
import { RadioRow } from '../../parts/RadioRow.tsx'
import { later } from '../../words/later.ts'

const text = later.blind.plan

interface KnowOrNotProps {
  readonly blinded: boolean
  readonly onBlinded: (blinded: boolean) => void
}

/** Whether a helper packs it, with what that takes: said before she starts, since nothing can be fetched after. */
export function KnowOrNot({ blinded, onBlinded }: KnowOrNotProps): JSX.Element {
  return (
    <>
      <fieldset class="stack-s aside">
        <legend class="legend">{text.title}</legend>
        <RadioRow
          group="blind"
          checked={!blinded}
          title={text.open}
          line={text.openHow}
          onChoose={() => onBlinded(false)}
        />
        <RadioRow
          group="blind"
          checked={blinded}
          title={text.blinded}
          line={text.blindedHow}
          onChoose={() => onBlinded(true)}
        />
      </fieldset>
      {blinded && (
        <>
          <h2 class="q">{text.needs}</h2>
          <ul class="bullets">
            {text.list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="aside">{text.ask}</p>
          <p class="muted aside">
            {text.unknown} {text.always}
          </p>
        </>
      )}
    </>
  )
}
