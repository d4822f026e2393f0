const OLDEST = 20

/** Ends with a sentence on a Node that cannot run the project. Old Node must be able to parse this file. */
export function requireNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= OLDEST) return
  console.error(
    `Uncramp needs Node ${OLDEST} or newer; this is Node ${process.versions.node}. Get it from https://nodejs.org and run the same command again.`,
  )
  process.exit(1)
}
