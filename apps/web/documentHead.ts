import type { Plugin } from 'vite'
import { CONTENT_SECURITY_POLICY } from '../../scripts/content-policy.mjs'

/** Writes the policy and the font preload into the built page. The development server needs inline scripts, so not there. */
export function documentHead(): Plugin {
  return {
    name: 'document-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((file) => /golos-text-latin-wght.*\.woff2$/.test(file))
        return [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
            injectTo: 'head-prepend',
          },
          ...(font === undefined
            ? []
            : [
                {
                  tag: 'link',
                  attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${font}`, crossorigin: '' },
                  injectTo: 'head-prepend' as const,
                },
              ]),
        ]
      },
    },
  }
}
