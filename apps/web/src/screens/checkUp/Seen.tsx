import { countingSeen, type FiredSign, maySaySeen, type SeenSign, seenSign } from '@uncramp/safety'
import type { JSX } from 'preact'
import { useApp } from '../../parts/context.ts'
import { focusTitle } from '../../parts/Title.tsx'
import { safety } from '../../words/safety.ts'
import { useAnswers } from './health.ts'
import { SaidOn } from './SaidOn.tsx'

/** "A doctor has seen this": it stops holding tests back. Not for a sign of today or of now. */
export function Seen({ sign }: { readonly sign: FiredSign }): JSX.Element | null {
  const { undo } = useApp()
  const { health } = useAnswers()
  if (!maySaySeen(sign)) return null
  const { seen } = health.data.value
  const others = seen.filter((one) => one.sign !== sign.id)
  const save = async (now: readonly SeenSign[], said: string) => {
    const back = health.editsFor('seen', seen)
    focusTitle()
    if (await health.set('seen', now)) undo.show(said, back)
  }
  return (
    <SaidOn
      on={countingSeen(sign, seen)?.on ?? null}
      say={safety.seen.say}
      saidOn={safety.seen.on}
      about={safety.said.signs[sign.id]}
      onSay={(on) => void save([...others, seenSign(sign, on)], safety.seen.saved)}
      onTakeBack={() => void save(others, safety.checkUp.result.tookBack)}
    />
  )
}
