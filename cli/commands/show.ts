// galley show: the article as JSON.
import { BadInput, type Command, libraryHelp, printJson, readArguments } from '../command.ts'
import { givenArticle } from '../input.ts'

export const showCommand: Command = {
  usage: 'ID|FILE [--library DIR]',
  help: [libraryHelp],
  run: async (args) => {
    const { values, positionals } = readArguments(args, { library: { type: 'string' } })
    const [reference] = positionals
    if (reference === undefined || positionals.length > 1)
      throw new BadInput('show needs one id or file')
    printJson((await givenArticle(reference, values.library)).article)
    return 0
  },
}
