// galley convert: a file in, the article out, in one step and without a library.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../../article/article.ts'
import { errnoOf } from '../../electron/library/failure.ts'
import { articleFile } from '../../electron/library/rooms.ts'
import { BadInput, type Command, complain, libraryHelp, readArguments } from '../command.ts'
import { exportGiven } from '../export-article.ts'
import { choiceArguments, choiceHelp, choiceOf } from '../export-choice.ts'
import { importFile, mediaOf, profilesIn } from '../input.ts'

const mostTold = 5

export const convertCommand: Command = {
  usage: 'IN --to FORMAT [--out PATH] [--library DIR]',
  help: [
    ...choiceHelp,
    '--out PATH     write to this file, or below this folder, instead of standard output',
    `${libraryHelp}, for its profiles alone`,
  ],
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      ...choiceArguments,
      to: { type: 'string' },
      out: { type: 'string' },
      library: { type: 'string' },
    })
    const [path] = positionals
    if (path === undefined || positionals.length > 1) throw new BadInput('convert needs one file')
    const choice = choiceOf(values.to, '--to', values, await profilesIn(values.library))
    const file = await fileMeant(path)
    const started = new Date().toISOString()
    const imported = await importFile(file)
    if (imported.kind === 'refused') throw new BadInput(`${path}: ${imported.problem}`)
    for (const words of imported.leftOut.slice(0, mostTold)) complain(`left out: ${words}`)
    if (imported.leftOut.length > mostTold)
      complain(`left out: ${imported.leftOut.length - mostTold} more stretches of the file`)
    const given = {
      article: asOldAsItsFile(imported.article, started, await changedAt(file)),
      library: null,
      readMedia: mediaOf(imported, file),
    }
    return exportGiven(given, choice, values.out)
  },
}

/** An article that tells no date is as old as its file, so that the same file gives the same bytes. */
function asOldAsItsFile(article: Article, started: string, changed = started): Article {
  const { createdAt, updatedAt } = article
  return {
    ...article,
    createdAt: createdAt < started ? createdAt : changed,
    updatedAt: updatedAt < started ? updatedAt : changed,
  }
}

/** A draft's folder stands for the article in it. */
async function fileMeant(path: string): Promise<string> {
  const inFolder = join(path, articleFile)
  return (await changedAt(inFolder)) === undefined ? path : inFolder
}

/** Undefined when there is no such file. */
async function changedAt(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).mtime.toISOString()
  } catch (error) {
    if (errnoOf(error) === null && !(error instanceof TypeError)) throw error
    return undefined
  }
}
