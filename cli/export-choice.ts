// Which format, with which options: `--format`, `--option name=value` and the short form `--profile name`.
import type { ExportFormat, ExportOption, ExportOptions } from '../article/export/export-format.ts'
import { exportFormats, formatsWith, windowNeeded } from '../article/export/formats.ts'
import type { Profile } from '../article/export/profiles/profile.ts'
import type { DeskProfiles } from '../electron/library/desk-profiles.ts'
import { BadInput, complain } from './command.ts'

/** The others are known, and answered with where they can be had. */
const madeHere = exportFormats.filter(({ needsWindow }) => needsWindow !== true)

export interface ExportChoice {
  readonly format: ExportFormat
  readonly options: ExportOptions
  /** The desk's own. */
  readonly profiles: readonly Profile[]
}

/** What parseArgs is to look for. */
export const choiceArguments = {
  option: { type: 'string', multiple: true },
  profile: { type: 'string' },
} as const

export const choiceHelp: readonly string[] = [
  ...madeHere.map(({ name, description }) => `${name.padEnd(15)}${description}`),
  '--option NAME=VALUE  an option of the format, as often as needed:',
  ...madeHere.flatMap(({ name, options }) =>
    options.map((option) => `  ${name}: ${option.name}=${valuesOf(option).join('|')}`),
  ),
  '--profile NAME  the same as --option profile=NAME; the desk’s own are files in profiles/ of its library',
]

interface Given {
  readonly option?: readonly string[] | undefined
  readonly profile?: string | undefined
}

/** Refuses what the format does not know, and names what it knows. */
export function choiceOf(
  name: string | undefined,
  argument: string,
  given: Given,
  { profiles, problems }: DeskProfiles,
): ExportChoice {
  const known = madeHere.map((row) => row.name).join(', ')
  if (name === undefined) throw new BadInput(`${argument} is needed; known formats are ${known}`)
  const format = formatsWith(profiles).find((row) => row.name === name)
  if (format === undefined) throw new BadInput(`unknown format ${name}; known formats are ${known}`)
  if (format.needsWindow === true) throw new BadInput(windowNeeded(format))
  const settings = [
    ...(given.profile === undefined ? [] : [`profile=${given.profile}`]),
    ...(given.option ?? []),
  ]
  const takesProfiles = format.options.some((option) => option.name === 'profile')
  const leftOut = takesProfiles ? problems : []
  const options = Object.fromEntries(settings.map((one) => settingOf(format, one, leftOut)))
  for (const problem of leftOut) complain(problem)
  return { format, options, profiles }
}

function settingOf(
  format: ExportFormat,
  setting: string,
  leftOut: readonly string[],
): readonly [string, string | boolean] {
  const at = setting.indexOf('=')
  if (at < 1) throw new BadInput(`--option needs NAME=VALUE, not ${setting}`)
  const [name, value] = [setting.slice(0, at), setting.slice(at + 1)]
  const option = format.options.find((row) => row.name === name)
  if (option === undefined) {
    const known = format.options.map((row) => row.name).join(', ') || 'none'
    throw new BadInput(`${format.name} has no option ${name}; it has ${known}`)
  }
  if (!valuesOf(option).includes(value))
    throw new BadInput(
      [
        `${name} can be ${valuesOf(option).join(', ')}, not ${value}`,
        ...(name === 'profile' ? leftOut : []),
      ].join('. '),
    )
  return [name, option.kind === 'switch' ? value === 'on' : value]
}

function valuesOf(option: ExportOption): readonly string[] {
  return option.kind === 'switch' ? ['on', 'off'] : option.choices.map(({ value }) => value)
}
