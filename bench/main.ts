import * as engine from './engine.ts'
import * as foods from './foods.ts'
import * as peers from './peers.ts'
import * as planner from './planner.ts'
import * as pool from './pool.ts'
import { runSuite } from './suite.ts'

process.exitCode = await runSuite(
  {
    command: 'npm run bench',
    benches: new Map(Object.entries({ engine, planner, pool, foods, peers })),
    slow: { name: 'peers', because: 'which runs R' },
  },
  process.argv.slice(2),
)
