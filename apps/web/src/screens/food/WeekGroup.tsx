import { FREQUENCIES, type Frequency, GROUP_IDS, type GroupId } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { Portion } from '../../drawings/Portion.tsx'
import { groupAt, withFrequency } from '../../models/foodSteps.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Segment } from '../../parts/Segment.tsx'
import { noteMove, Title } from '../../parts/Title.tsx'
import { food } from '../../words/food.ts'
import { words } from '../../words.ts'
import { useFood } from './useFood.ts'

const text = food.check.week
const CHOICES = Object.keys(FREQUENCIES) as readonly Frequency[]

/** One group of food, one tap. */
export function WeekGroup(props: { readonly number?: string }): JSX.Element | null {
  const { route } = useLocation()
  const group = groupAt(props.number)
  useEffect(() => {
    if (group === null) route('/food', true)
  }, [group, route])
  return group === null ? null : <Group key={group} group={group} at={Number(props.number)} />
}

function Group({ group, at }: { readonly group: GroupId; readonly at: number }): JSX.Element {
  const { health, data } = useFood()
  const { route } = useLocation()
  const { name, portion } = food.said.groups[group]
  const all = GROUP_IDS.length
  const answer = (frequency: Frequency | null) => {
    void health.set('usualWeek', withFrequency(health.data.value.usualWeek, group, frequency))
    noteMove()
    route(at < all ? `/food/week/${at + 1}` : '/food/tablets')
  }
  return (
    <Screen
      back={{ href: at === 1 ? '/food' : `/food/week/${at - 1}`, text: words.common.back }}
      aside={<span class="muted">{text.of(at, all)}</span>}
      mainClass="end"
    >
      <progress class="week-way" value={at} max={all} aria-label={text.of(at, all)} />
      <div class="portion-of">
        <div>
          <Title text={name} />
          <p class="muted">{text.portion(portion)}</p>
        </div>
        <Portion group={group} />
      </div>
      <h2 class="q" id="how-often">
        {food.said.week.question}
      </h2>
      <Segment
        class="c2 often"
        labelledBy="how-often"
        options={CHOICES.map((value) => ({ value, text: food.said.frequencies[value] }))}
        isChosen={(value) => value === data.usualWeek[group]}
        onChoose={answer}
      />
      <button type="button" class="btn ghost small first" onClick={() => answer(null)}>
        {text.skip}
      </button>
      <p class="aside">
        <a class="link" href="/food">
          {text.leave}
        </a>
      </p>
    </Screen>
  )
}
