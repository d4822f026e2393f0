import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { fromSources } from '../../scripts/from-sources.mjs'
import { documentHead } from './documentHead.ts'

/**
 * What the first load and the later screens share: one file, as ten small ones are larger and come later. Nothing in
 * it may read words: it runs before they are there.
 */
const BASE =
  /\/src\/(drawings\/Icon|parts\/Segment|models\/(nightClock|ownFactors|plan|trialRecord|trialStand|trialLog|held|region)|words\/(dates|numbers)|(records|text|problem|cramps|plan|progress|looks|pairs|edits))\.tsx?$/

export default defineConfig({
  build: {
    target: 'es2022',
    // Lists of what each later screen imports would be a fiftieth of the first load. They are on the device by then.
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: BASE }] } } },
  },
  worker: { format: 'es' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    fromSources(),
    documentHead(),
    VitePWA({
      // A new version waits for a press: never a reload in the middle of an entry.
      registerType: 'prompt',
      injectRegister: null,
      workbox: {
        // The pages of the tabs are for a first visit, which has no service worker yet.
        globPatterns: ['index.html', '**/*.{js,css,woff2,ttf,svg,png,txt,webmanifest}'],
        navigateFallback: '/index.html',
        importScripts: ['/alert-click.js'],
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
      manifest: {
        id: '/',
        name: 'Uncramp',
        short_name: 'Uncramp',
        description: 'Help with night-time leg cramps, a private diary, and a fair test on yourself.',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#000000',
        theme_color: '#000000',
        categories: ['health', 'medical'],
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
})
