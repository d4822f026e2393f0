import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Fonts } from '@uncramp/report-pdf'

const FOLDER = '@expo-google-fonts/golos-text'
const { resolve } = createRequire(import.meta.url)
const file = (name: string): Uint8Array => readFileSync(resolve(`${FOLDER}/${name}.ttf`))

export const FONTS: Fonts = {
  regular: file('400Regular/GolosText_400Regular'),
  bold: file('700Bold/GolosText_700Bold'),
}
