// Runs before the first paint, so a dark room never sees a white screen. Until it has run, the page's
// own color-scheme is dark.
;(() => {
  const read = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const chosen = read('uncramp.theme')
  const hour = new Date().getHours()
  const night = chosen === 'night' || (chosen !== 'day' && (hour >= 21 || hour < 7))
  const root = document.documentElement
  root.dataset.theme = night ? 'night' : 'day'
  root.style.background = night ? '#000000' : '#F5F4F1'
  const text = read('uncramp.text')
  if (text) root.dataset.text = text
})()
