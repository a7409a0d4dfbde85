// Sets × judges → one table in Markdown, and below it every failure by name.

/** `[{ set, judge, must, total, failures: [{ name, problem }] }]`, set by set. */
export async function judged(sets, judges, say = () => undefined) {
  const cells = []
  for (const { name: set, documents } of sets)
    for (const { name: judge, must = false, judge: ask } of judges) {
      say(`${set}: ${judge}`)
      const problems = await ask(documents)
      cells.push({
        set,
        judge,
        must,
        // Of some documents a judge has nothing to say.
        total: problems.filter((problem) => problem !== undefined).length,
        failures: problems.flatMap((problem, at) =>
          problem === null || problem === undefined ? [] : [{ name: documents[at].name, problem }],
        ),
      })
    }
  return cells
}

export function tableOf(cells) {
  const judges = [...new Set(cells.map(({ judge }) => judge))]
  const sets = [...new Set(cells.map(({ set }) => set))]
  const line = (columns) => `| ${columns.join(' | ')} |`
  return [
    line(['set', ...judges]),
    line(['---', ...judges.map(() => '---:')]),
    ...sets.map((set) =>
      line([
        set,
        ...judges.map((judge) => {
          const cell = cells.find((one) => one.set === set && one.judge === judge)
          return cell === undefined || cell.total === 0
            ? ''
            : `${cell.total - cell.failures.length}/${cell.total}`
        }),
      ]),
    ),
  ].join('\n')
}

/** What is wrong with `most` of each cell, and the names of all others. */
export function failuresOf(cells, most) {
  return cells
    .filter(({ failures }) => failures.length > 0)
    .map(({ set, judge, failures }) => {
      const shown = failures.slice(0, most).map(({ name, problem }) => `- ${name}: ${problem}`)
      const more = failures.slice(most).map(({ name }) => name)
      return [
        `### ${judge}, ${set}`,
        '',
        ...shown,
        ...(more.length > 0 ? [`- and ${more.length} more: ${more.join(', ')}`] : []),
      ].join('\n')
    })
    .join('\n\n')
}
