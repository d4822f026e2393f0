// Part of the service worker: a press on an alert brings the open page forward as it is, since an entry may be half made.
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const show = async () => {
    const [page] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
    if (page === undefined) await self.clients.openWindow(event.notification.data)
    else await page.focus()
  }
  event.waitUntil(show())
})
