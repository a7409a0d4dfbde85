// The laws draw new cases at every run, and the same ones on a build machine, where a change is judged by what it changed.
// A failure prints its seed: GALLEY_SEED=… draws those cases again.
import fc from 'fast-check'

const given = process.env.GALLEY_SEED ?? (process.env.CI === 'true' ? '20261125' : undefined)
if (given !== undefined) fc.configureGlobal({ seed: Number(given) })
