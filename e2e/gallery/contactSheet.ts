import type { Flow } from '../scenes/scene.ts'
import { fileOf, SHOTS, type Shot } from './shots.ts'

export interface SheetOptions {
  /** One line under the heading: what was photographed, and when. */
  readonly about: string
  /** Scenes that were not reached. */
  readonly missing: ReadonlySet<string>
  /** Such as a link to what changed. */
  readonly more?: string
}

const FILTERS = [
  { name: 'device', options: ['phone', 'desktop'] },
  { name: 'theme', options: ['day', 'night'] },
  { name: 'text', options: ['100', '200'] },
] as const

/** A page that works from the disk, with nothing from elsewhere: every scene, filtered by ways of looking at it. */
export function contactSheet(flows: readonly Flow[], { about, missing, more = '' }: SheetOptions): string {
  const shown = flows.map(({ title, scenes }) => ({ title, scenes: scenes.filter(({ name }) => !missing.has(name)) }))
  const sections = shown.map(
    ({ title, scenes }) => `<section id="${slug(title)}"><h2>${escapeHtml(title)}</h2><div class="scenes">
${scenes.map(({ name, title: caption }) => `<figure id="${name}"><figcaption>${escapeHtml(caption)} <small>${name}</small></figcaption><div>${SHOTS.map((shot) => picture(name, shot)).join('')}</div></figure>`).join('\n')}
</div></section>`,
  )
  const lost = missing.size === 0 ? '' : `<p class="lost">Not reached: ${[...missing].map(escapeHtml).join(', ')}.</p>`
  return page(
    'Gallery',
    `<header><h1>Gallery</h1><p>${escapeHtml(about)}</p>${lost}${more}<form>${FILTERS.map(filter).join('')}</form>
<nav>${shown.map(({ title }) => `<a href="#${slug(title)}">${escapeHtml(title)}</a>`).join(' ')}</nav></header>
${sections.join('\n')}
<script>${SCRIPT}</script>`,
  )
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const slug = (title: string): string => `flow-${title.toLowerCase().replaceAll(/\W+/g, '-')}`

function picture(scene: string, shot: Shot): string {
  const { device, theme, text } = shot
  const file = fileOf(scene, shot)
  return `<a href="${file}" data-device="${device}" data-theme="${theme}" data-text="${text}"><img loading="lazy" src="${file}" alt="${scene}, ${device}, ${theme}, text ${text} %"></a>`
}

function filter({ name, options }: (typeof FILTERS)[number]): string {
  const choices = ['all', ...options]
  return `<fieldset><legend>${name}</legend>${choices.map((value) => `<label><input type="radio" name="${name}" value="${value}"${value === options[0] ? ' checked' : ''}> ${value}</label>`).join(' ')}</fieldset>`
}

export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${STYLE}</style></head>
<body>${body}</body></html>
`
}

/** Choices are kept in the address, so that a view can be sent on. */
const SCRIPT = `
const form = document.querySelector('form')
for (const [name, value] of new URLSearchParams(location.search)) {
  const input = form.querySelector('[name="' + name + '"][value="' + value + '"]')
  if (input) input.checked = true
}
function show() {
  const chosen = Object.fromEntries(new FormData(form))
  for (const link of document.querySelectorAll('figure a'))
    link.hidden = Object.entries(chosen).some(([name, value]) => value !== 'all' && link.dataset[name] !== value)
  document.body.dataset.device = chosen.device
  const query = '?' + new URLSearchParams(chosen) + location.hash
  try { history.replaceState(null, '', query) } catch {}
}
form.addEventListener('change', show)
show()
`

const STYLE = `
body { margin: 0; padding: 1rem 1.5rem; font: 16px/1.4 system-ui, sans-serif; background: #e3e4e8; color: #14161c }
header p { margin: .3rem 0 }
form { display: flex; flex-wrap: wrap; gap: 1rem; position: sticky; top: 0 }
fieldset { border: 1px solid #8a8f9c; border-radius: 6px; background: #fff }
nav { margin: .8rem 0; line-height: 2 }
nav a { margin-right: .6rem }
h2 { margin: 2rem 0 .6rem }
.scenes { display: flex; flex-wrap: wrap; gap: 1.2rem; align-items: flex-start }
figure { margin: 0 }
figure > div { display: flex; gap: .5rem; align-items: flex-start; flex-wrap: wrap }
figcaption { margin-bottom: .3rem; font-weight: 600; max-width: 24rem }
small { font-weight: 400; color: #555a66 }
a[hidden] { display: none }
img { display: block; width: 260px; border: 1px solid #aab; background: #fff }
[data-device="desktop"] img { width: 420px }
a[data-device="desktop"] img { width: 420px }
.lost, .gone { color: #8b1a1a; font-weight: 600 }
`
