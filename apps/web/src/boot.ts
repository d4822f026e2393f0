import './styles/index.css'
import { loadFirst } from './words/spoken.ts'

// The app's modules read their words as they run, so the words come first. Both are on their way already, by the
// page's head. A top-level await would say this shorter, but Safari hands out modules that still wait at one
// (WebKit bug 242740).
loadFirst()
  .then(() => import('./main.tsx'))
  .catch((error: unknown) => {
    dispatchEvent(new Event('not-loaded'))
    throw error
  })
