// How samples become figures. The machine drifts, so nothing is compared across rounds: each round
// gives its own ratio, and the median of the rounds is what counts.

/** `share` from 0 to 1; nearest rank. */
export function percentile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (samples) => percentile(samples, 0.5)

/** The median of `figure(rounds[i]) / figure(limits[i])`, with the tenth and the ninetieth percent. */
export function ratio(rounds, limits, figure) {
  const ratios = rounds.map((samples, round) => figure(samples) / figure(limits[round]))
  return { middle: median(ratios), low: percentile(ratios, 0.1), high: percentile(ratios, 0.9) }
}

export const milliseconds = (value) => value.toFixed(1)
export const shownRatio = ({ middle, low, high }) =>
  `${middle.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`

/** One line of the verdict: what was asked for, what was found. */
export function goal(name, { middle }, most) {
  return `- ${middle <= most ? 'met' : 'MISSED'}: ${name} is ${middle.toFixed(2)}, asked for at most ${most}`
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export function shuffled(cells) {
  const left = [...cells]
  const order = []
  while (left.length > 0) order.push(...left.splice(Math.floor(Math.random() * left.length), 1))
  return order
}

/** Runs every cell once per round, in a new order each time. Gives the samples per cell and round. */
export async function inRounds(rounds, cells, measure) {
  const found = new Map(cells.map((cell) => [cell, []]))
  for (let round = 1; round <= rounds; round++) {
    process.stderr.write(`  round ${round} of ${rounds}\n`)
    for (const cell of shuffled(cells)) found.get(cell).push(await measure(cell))
  }
  return found
}
