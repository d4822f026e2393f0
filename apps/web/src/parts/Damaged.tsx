import type { DamagedRow } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { saveDamaged } from '../models/damaged.ts'
import { later } from '../words/later.ts'
import { useApp } from './context.ts'

const text = later.me

interface DamagedProps {
  /** Without those that she has written anew since: kept apart, they ask nothing of her. */
  readonly inPlace?: boolean
}

/** Records that do not fit: told, left as they are, and handed over as a file that someone may mend. */
export function Damaged({ inPlace = false }: DamagedProps): JSX.Element | null {
  const { deps, undo, changes } = useApp()
  const [all, setAll] = useState<readonly DamagedRow[]>([])
  const change = changes.value
  // A change of the diary may have mended one.
  useEffect(() => {
    void deps.store.damaged().then(setAll, () => setAll([]))
  }, [deps, change])
  const rows = inPlace ? all.filter(({ apart }) => apart !== true) : all
  if (rows.length === 0) return null
  return (
    <div class="box2 stack-s">
      <p>
        <b>{text.damaged(rows.length)}</b>
      </p>
      <p>{text.damagedHow}</p>
      <button
        type="button"
        class="link"
        onClick={() => {
          saveDamaged(deps, rows)
          undo.show(text.damagedSaved, [])
        }}
      >
        {text.damagedSave}
      </button>
    </div>
  )
}
