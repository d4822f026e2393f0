import type { Cramp } from '@uncramp/diary'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import type { NightPage } from '../../models/nightPage.ts'
import { focusTitle } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { useWayBack } from './wayBack.ts'

export function CrampList({ page }: { readonly page: NightPage }): JSX.Element {
  const text = later.diary.night
  const { to } = useWayBack()
  const remove = (id: string) => {
    focusTitle()
    return page.deleteCramp(id, text.crampDeleted)
  }
  return (
    <section class="stack-s cramp-list" aria-labelledby="cramps">
      <h2 class="q" id="cramps">
        {text.cramps}
      </h2>
      {page.cramps.value.map((cramp) => (
        <CrampRow key={cramp.id} cramp={cramp} onDelete={() => void remove(cramp.id)} />
      ))}
      <a class="btn ghost small" href={to(`/diary/${page.date}/cramp/new`)}>
        <Icon name="plus" />
        {text.addCramp}
      </a>
    </section>
  )
}

function CrampRow({ cramp, onDelete }: { readonly cramp: Cramp; readonly onDelete: () => void }): JSX.Element {
  const title = words.morning.crampTitle(cramp)
  const { to } = useWayBack()
  return (
    <div class="card cramp-row">
      <span class="txt">
        <b>{title}</b>
        <span class="muted">{words.morning.crampDetail(cramp)}</span>
      </span>
      <a
        class="link"
        href={to(`/diary/${cramp.night}/cramp/${cramp.id}`)}
        aria-label={`${later.diary.night.edit}: ${title}`}
      >
        {later.diary.night.edit}
      </a>
      <button type="button" class="link" aria-label={`${later.diary.night.delete}: ${title}`} onClick={onDelete}>
        {later.diary.night.delete}
      </button>
    </div>
  )
}
