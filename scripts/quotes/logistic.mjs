// A logistic regression over named yes-or-no features, small enough to be read: one weight for each feature seen often.

/** Rows are `{ features, label }` with label 0 or 1. Answers a map from feature to weight. */
export function fitLogistic(rows, { rounds = 60, rate = 0.3, decay = 0.002, least = 12 } = {}) {
  const counts = new Map()
  for (const { features } of rows)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count >= least)
  const weights = new Map(often.map(([feature]) => [feature, 0]))
  const squares = new Map()
  for (let round = 0; round < rounds; round++) {
    for (const { features, label } of rows) {
      let sum = 0
      for (const feature of features) sum += weights.get(feature) ?? 0
      const error = label - 1 / (1 + Math.exp(-sum))
      for (const feature of features) {
        const weight = weights.get(feature)
        if (weight === undefined) continue
        const gradient = error - decay * weight
        const square = (squares.get(feature) ?? 1e-6) + gradient * gradient
        squares.set(feature, square)
        weights.set(feature, weight + (rate * gradient) / Math.sqrt(square))
      }
    }
  }
  return weights
}

/** The weights as the inside of an object literal, in the project's style. */
export function printWeights(weights) {
  return [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => {
      const key = /^[a-z]+$/.test(feature) ? feature : `'${feature}'`
      return `  ${key}: ${Number(weight.toFixed(2))},`
    })
    .join('\n')
}
