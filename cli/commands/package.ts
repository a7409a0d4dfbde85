// galley package: a draft as one file, to hand on.
import { resolve } from 'node:path'
import { writeAtomically } from '../../electron/library/atomic-write.ts'
import { bundleExtension, type WhichRevisions } from '../../electron/library/bundle.ts'
import { BadInput, type Command, libraryHelp, print, readArguments } from '../command.ts'
import { libraryAt } from '../input.ts'

const choices: readonly WhichRevisions[] = ['none', 'named', 'all']

export const packageCommand: Command = {
  usage: `ID --out FILE.${bundleExtension} [--states none|named|all] [--library DIR]`,
  help: [
    libraryHelp,
    '--states says which kept states go along: none (otherwise), those with a name, or all.',
    'Names of protected sources are in no package. galley import opens it again.',
  ],
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      library: { type: 'string' },
      out: { type: 'string' },
      states: { type: 'string' },
    })
    const [reference] = positionals
    if (reference === undefined || positionals.length > 1)
      throw new BadInput('package needs one id')
    if (values.out === undefined || values.out === '')
      throw new BadInput('package needs a file to write: name it with --out')
    const states = choices.find((one) => one === (values.states ?? 'none'))
    if (states === undefined) throw new BadInput(`--states is one of ${choices.join(', ')}`)
    const library = await libraryAt(values.library, { create: false })
    const id = await library.identify(reference)
    if (id === null) throw new BadInput(`no draft called ${reference} in ${library.root}`)
    const bytes = await library.pack(id, states)
    if (bytes === null) throw new BadInput(`the file of ${reference} cannot be read`)
    const written = await writeAtomically(resolve(values.out), bytes, { mode: 0o600 })
    if (written.kind === 'failed') throw new BadInput(`${values.out}: ${written.problem}`)
    print(resolve(values.out))
    return 0
  },
}
