// The rows of the torture as a table in Markdown, as it stands in README.md.
export function tableOf(rows) {
  const lines = [
    ['what was done to it', 'times', 'corrupt', 'lost', 'control: must fail'],
    ['---', '---:', '---:', '---:', '---'],
    ...rows.map(({ what, runs, corrupt, lost, control }) =>
      runs === 0
        ? [what, '—', '—', '—', control]
        : [what, runs.toLocaleString('en'), corrupt, lost, control],
    ),
  ]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Every row is as it must be: nothing corrupt or lost, no problem, and the control failed. */
export const areWell = (rows) =>
  rows.every(({ corrupt, lost, problems }) => corrupt === 0 && lost === 0 && problems.length === 0)
