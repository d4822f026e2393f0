import { SUBSTANCES, type Substance } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import {
  type ContentDraft,
  compoundsOf,
  type DraftFault,
  draftOf,
  KINDS,
  mineralIn,
  NEW_CONTENT,
  NEW_PRODUCT,
  type ProductDraft,
  readDraft,
  usualUnit,
} from '../../models/foodProducts.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Segment } from '../../parts/Segment.tsx'
import { focusTitle, noteMove, Title } from '../../parts/Title.tsx'
import { food } from '../../words/food.ts'
import { whole } from '../../words/numbers.ts'
import { words } from '../../words.ts'
import { useFood } from './useFood.ts'

const text = food.tablets
const FAULTS: Readonly<Record<DraftFault, string>> = {
  'nothing-in': text.nothingIn,
  amount: text.wrongAmount,
  unit: text.wrongUnit,
}
const UNITS = ['mg', 'ug', 'IU'] as const

/** A product as its label has it: a new one, or one that is there. */
export function ProductForm(props: { readonly id?: string }): JSX.Element {
  const { health, data } = useFood()
  const { deps, undo } = useApp()
  const { route } = useLocation()
  const given = data.products?.find(({ id }) => id === props.id)
  const [draft, setDraft] = useState<ProductDraft>(given === undefined ? NEW_PRODUCT : draftOf(given))
  const [fault, setFault] = useState<{ readonly fault: DraftFault; readonly at: number | null } | null>(null)
  const change = (at: number, content: Partial<ContentDraft>) =>
    setDraft({ ...draft, contains: draft.contains.map((one, i) => (i === at ? { ...one, ...content } : one)) })
  const takeOut = (at: number) => {
    focusTitle()
    setDraft({ ...draft, contains: draft.contains.filter((_, i) => i !== at) })
  }
  const save = async (event: Event) => {
    event.preventDefault()
    const read = readDraft(draft, given?.id ?? deps.newId())
    setFault(read.type === 'fault' ? read : null)
    if (read.type === 'fault') return
    const now = health.data.value.products ?? []
    const isThere = now.some(({ id }) => id === read.product.id)
    const all = isThere ? now.map((one) => (one.id === read.product.id ? read.product : one)) : [...now, read.product]
    if (await health.set('products', all)) undo.show(words.common.saved, [])
    noteMove()
    route('/food/tablets')
  }
  const faultAt = (at: number | null) => fault !== null && fault.at === at && <p role="alert">{FAULTS[fault.fault]}</p>
  return (
    <Screen back={{ href: '/food/tablets', text: words.common.back }} mainClass="end">
      <Title text={given === undefined ? text.addTitle : text.editTitle} class="tight" />
      <form onSubmit={(event) => void save(event)}>
        <h2 class="q" id="kind">
          {text.kind}
        </h2>
        <Segment
          class="c1"
          labelledBy="kind"
          options={KINDS.map((value) => ({ value, text: text.kinds[value] }))}
          isChosen={(value) => value === draft.kind}
          onChoose={(kind) => setDraft({ ...draft, kind })}
        />
        <h2 class="q">{text.inside}</h2>
        <div class="stack">
          {draft.contains.map((content, at) => (
            <ContentField
              key={`${at}`}
              number={at + 1}
              content={content}
              onChange={(part) => change(at, part)}
              onTakeOut={draft.contains.length > 1 ? () => takeOut(at) : null}
            >
              {faultAt(at)}
            </ContentField>
          ))}
        </div>
        <button
          type="button"
          class="btn ghost small first"
          onClick={() => setDraft({ ...draft, contains: [...draft.contains, NEW_CONTENT] })}
        >
          {text.more}
        </button>
        <label class="field short">
          <span>{text.perDay}</span>
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={draft.perDay}
            aria-describedby="per-day-hint"
            onInput={(event) => setDraft({ ...draft, perDay: event.currentTarget.value })}
          />
        </label>
        <p class="muted field-hint" id="per-day-hint">
          {text.perDayHint}
        </p>
        {faultAt(null)}
        <button type="submit" class="btn first">
          {words.common.save}
        </button>
      </form>
    </Screen>
  )
}

interface ContentFieldProps {
  readonly number: number
  readonly content: ContentDraft
  readonly onChange: (part: Partial<ContentDraft>) => void
  /** null: it is the only one. */
  readonly onTakeOut: (() => void) | null
  readonly children: JSX.Element | false
}

function ContentField({ number, content, onChange, onTakeOut, children }: ContentFieldProps): JSX.Element {
  const { substance, amount, unit, compound } = content
  const mineral = mineralIn(content)
  const compounds = compoundsOf(substance)
  const choose = (chosen: Substance | null) =>
    onChange({ substance: chosen, compound: null, ...(chosen === null ? {} : { unit: usualUnit(chosen) }) })
  const hint = `hint-${number}`
  return (
    <fieldset class="card content-of">
      <legend class="sr">{text.substance(number)}</legend>
      <label class="field first-field">
        <span>{text.substance(number)}</span>
        <select
          value={substance ?? ''}
          onChange={(event) => choose((event.currentTarget.value || null) as Substance | null)}
        >
          <option value="">{text.choose}</option>
          {SUBSTANCES.map((one) => (
            <option key={one} value={one}>
              {food.said.substances[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{text.amount}</span>
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={amount}
          aria-describedby={hint}
          onInput={(event) => onChange({ amount: event.currentTarget.value })}
        />
      </label>
      <p class="muted field-hint" id={hint}>
        {text.amountHint}
      </p>
      <label class="field">
        <span>{text.unit}</span>
        <select
          value={unit}
          onChange={(event) => onChange({ unit: event.currentTarget.value as ContentDraft['unit'] })}
        >
          {UNITS.filter((one) => one !== 'IU' || substance === 'vitamin-d').map((one) => (
            <option key={one} value={one}>
              {text.units[one]}
            </option>
          ))}
        </select>
      </label>
      {compounds.length > 0 && (
        <label class="field">
          <span>{text.compound}</span>
          <select
            value={compound ?? ''}
            onChange={(event) =>
              onChange({ compound: (event.currentTarget.value || null) as ContentDraft['compound'] })
            }
          >
            <option value="">{text.pure}</option>
            {compounds.map((one) => (
              <option key={one} value={one}>
                {text.compounds[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      {mineral !== null && compound !== null && (
        <p class="muted" role="status">
          {text.holds(amount, text.compounds[compound], whole(mineral))}
        </p>
      )}
      {children}
      {onTakeOut !== null && (
        <button type="button" class="link" onClick={onTakeOut}>
          {text.less(substance === null ? text.substance(number) : food.said.substances[substance])}
        </button>
      )}
    </fieldset>
  )
}
