// node look.mjs <address> <browser>: prints the scores of a page, and the audits behind them, as JSON.
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

const [address, chromePath] = process.argv.slice(2)
const chrome = await launch({
  chromePath,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const { lhr } = await lighthouse(address, {
    port: chrome.port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  })
  const audits = Object.values(lhr.audits).map(({ id, score, displayValue }) => [id, { score, displayValue }])
  console.log(JSON.stringify({ categories: lhr.categories, audits: Object.fromEntries(audits) }))
} finally {
  chrome.kill()
}
