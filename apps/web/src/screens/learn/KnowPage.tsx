import { evidence } from '@uncramp/evidence'
import type { JSX } from 'preact'
import { calfInBed } from '../../drawings/calfInBed.ts'
import { Figure } from '../../drawings/Figure.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { NotFound } from '../NotFound.tsx'
import { Pages } from './Pages.tsx'
import { TenPeople } from './TenPeople.tsx'

/** A short page, in paragraphs: what they are, and who gets them. */
function ShortPage({ id, drawn }: { readonly id: string; readonly drawn?: true }): JSX.Element {
  const page = evidence().pages.find((one) => one.id === id)
  const words = known.pages[id]
  if (page === undefined || words === undefined) return <NotFound />
  const facts = id === 'who-gets-them' ? evidence().facts : []
  const sourceIds = [...page.paragraphs, ...facts].flatMap((one) => one.sourceIds)
  return (
    <Screen tab="learn" back={{ href: '/learn', text: later.learn.back }} mainClass="end learn know-page">
      <div class={drawn ? 'heads raised' : ''}>
        <Title text={words.title} />
        {drawn && (
          <div class="pic">
            <Figure drawing={calfInBed} label={later.learn.library[0]?.picture ?? ''} />
          </div>
        )}
      </div>
      {page.paragraphs.map(({ id: paragraph, ofTen }) => {
        const said = words.paragraphs[paragraph]
        return (
          said && (
            <section key={paragraph} class="aside">
              <h2>{said.heading}</h2>
              <p>{said.text}</p>
              {ofTen !== undefined && said.picture !== undefined && <TenPeople n={ofTen} label={said.picture} />}
            </section>
          )
        )
      })}
      {facts.length > 0 && (
        <section class="aside">
          <h2>{know.who.facts}</h2>
          <ul class="bullets">
            {facts.map(({ id: fact, certainty }) => (
              <li key={fact}>
                {known.facts.byId[fact]?.text} <span class="muted">{known.facts.certainties[certainty]}.</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Pages ids={sourceIds} />
      <p class="muted aside">{later.learn.notReviewed}</p>
    </Screen>
  )
}

export const WhatAreThey = (): JSX.Element => <ShortPage id="what-are-they" drawn />
export const WhoGetsThem = (): JSX.Element => <ShortPage id="who-gets-them" />
