// The rows of the table: what was killed how often, what it cost, and whether the control saw a loss where there is one.
const ROWS = [
  { what: 'Window: SIGKILL of the main process', kinds: ['main'] },
  { what: 'Window: SIGKILL of the page', kinds: ['page'] },
  { what: 'Window: SIGKILL of the GPU process', kinds: ['gpu'] },
  { what: 'Window: SIGKILL of the reader of documents', kinds: ['reader'] },
  { what: 'Window: SIGKILL of the network service', kinds: ['network'] },
]

export function rowsOf({ kills, controls, seed }) {
  const lostInControls = controls.filter(({ isLost }) => isLost).length
  const control = `journal off: ${lostInControls} of ${controls.length} lost text`
  const rows = ROWS.map(({ what, kinds }) => {
    const done = kills.filter(({ kind }) => kinds.includes(kind))
    return {
      what,
      runs: done.length,
      corrupt: done.reduce((sum, { corrupt }) => sum + corrupt, 0),
      lost: done.filter(({ isLost }) => isLost).length,
      control,
      problems: done.flatMap(({ number, problems }) =>
        problems.map(
          (problem) =>
            `kill ${number}, seed ${seed}: ${problem} (alone: node scripts/torture/window-kills.mjs --seed ${seed} --only ${number})`,
        ),
      ),
    }
  }).filter(({ runs }) => runs > 0)
  if (lostInControls < controls.length)
    rows[0]?.problems.push(
      `with the journal off text must be lost, and was not each time (seed ${seed})`,
    )
  return rows
}
