import { signal } from '@preact/signals'

/** A newer version is on this device and waits. */
export const updateReady = signal<ServiceWorker | null>(null)

/** Offline after the first visit. A new version is never put in place during an entry: it waits for a press. */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  try {
    watch(await navigator.serviceWorker.register('/sw.js'))
  } catch {
    // Private windows refuse it; the app works without.
  }
}

function watch(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null)
      updateReady.value = registration.waiting
  }
  offer()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer))
}

export function takeNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  updateReady.value?.postMessage({ type: 'SKIP_WAITING' })
}
