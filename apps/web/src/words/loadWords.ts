import { loadFirst, loadFood, loadKnow, loadKnown, loadLater, loadPage, loadSafety } from './spoken.ts'

// Set up for the unit tests, which have no page that does it.
await Promise.all([loadFirst(), loadLater(), loadKnow(), loadKnown(), loadSafety(), loadFood(), loadPage()])
