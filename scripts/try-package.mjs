// Packages Galley, looks into the package, installs it, works in it as an ordinary user, and removes it. For root
// on Debian, as on a build machine. The last line counts; the picture is in test-results/package/.
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findElectron } from './electron-runtime.mjs'
import { isDebianLike, preparePrograms } from './linux-machine.mjs'
import { check, counted } from './package/trial-checks.mjs'
import { lookInside } from './package/trial-contents.mjs'
import { exportMarkdown, openDesk, writeArticle } from './package/trial-desk.mjs'
import { openDisplay } from './package/trial-display.mjs'
import { tryDoors } from './package/trial-doors.mjs'
import { installDebian, isInstalled } from './package/trial-installation.mjs'
import { processTree } from './package/trial-processes.mjs'
import { createUser, eventually } from './package/trial-user.mjs'
import { makePackages, whyTooOld } from './package.mjs'
import { exitWith, ROOT, say } from './project.mjs'

/** For working with what is installed: it is removed in any case. */
const LIMIT_MS = 4 * 60 * 1000
const ARTICLE = {
  headline: 'Lighthouse keeper hands over the keys',
  copy: 'The lamp on Gull Rock was lit by hand for the last time on Friday.',
}
const PROGRAM = '/usr/bin/galley'

async function work({ user, display }) {
  const env = { GALLEY_LIBRARY: user.elsewhere, GALLEY_USER_DATA: user.elsewhere }
  const where = { user, program: PROGRAM, display, env }
  const desk = await openDesk(where)
  const drafts = path.join(user.home, 'Galley', 'drafts')
  try {
    await writeArticle(desk.page, ARTICLE)
    const tree = await processTree(desk.app.pid)
    const page = tree.find(({ command }) => command.includes('--type=renderer'))
    check(
      'the page runs in a sandbox',
      page?.seccomp === '2' && !page.command.includes('--no-sandbox'),
      page?.command,
    )
    const [draft] = await readdir(drafts)
    const saved = await readFile(path.join(drafts, draft, 'article.json'), 'utf8')
    check(
      'the article is on disk',
      saved.includes(ARTICLE.headline) && saved.includes(ARTICLE.copy),
    )
    const pictures = path.join(ROOT, 'test-results', 'package')
    await mkdir(pictures, { recursive: true })
    await desk.page.screenshot({ path: path.join(pictures, 'installed.png') })
    await exportMarkdown(desk.page, display)
    const exported = async () => (await readdir(user.home)).find((name) => name.endsWith('.md'))
    const file = await eventually(exported)
    const text = file ? await readFile(path.join(user.home, file), 'utf8') : ''
    check(
      'the export is on disk',
      text.includes(ARTICLE.headline) && text.includes(ARTICLE.copy),
      text,
    )
  } finally {
    check('the app quits when asked', await desk.close())
  }
  const kept = [path.join(user.home, '.config', 'Galley'), path.join(user.home, 'Galley')]
  const modes = await Promise.all(kept.map(async (folder) => (await stat(folder)).mode & 0o777))
  check(
    'profile and library are their owner’s alone',
    modes.every((mode) => (mode & 0o077) === 0),
    modes.map((mode) => mode.toString(8)),
  )
  check('GALLEY_ variables are ignored', (await readdir(user.elsewhere)).length === 0)
  const again = await openDesk(where)
  await again.page.getByRole('navigation', { name: 'Desk' }).getByText(ARTICLE.headline).waitFor()
  check('the article is there after a new start', true)
  await again.close()
}

async function tryEverything({ user, display }) {
  check('there is a desktop entry', existsSync('/usr/share/applications/galley.desktop'))
  const types = await readFile('/usr/share/mime/globs2', 'utf8').catch(() => '')
  check('.galley is a known type of file', types.includes('application/x-galley+zip:*.galley'))
  const { executable } = await findElectron({ quiet: true })
  // A copy, since the checkout may be closed to this user.
  const bare = path.join(user.root, 'runtime')
  await cp(path.dirname(executable), bare, { recursive: true })
  const program = path.join(bare, path.basename(executable))
  await tryDoors({ user, program, display, areOpen: true })
  await tryDoors({ user, program: PROGRAM, display, areOpen: false })
  await work({ user, display })
}

/** What is late goes on, but is waited for no longer. */
async function inTime(work) {
  const { promise: late, reject } = Promise.withResolvers()
  const timer = setTimeout(() => reject(new Error('This takes too long.')), LIMIT_MS)
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

async function tryInstalled(deb) {
  const user = await createUser()
  const { display, stop } = await openDisplay()
  const installation = installDebian(deb, 'galley')
  const files = async () =>
    (await readdir(user.home, { recursive: true })).filter((name) =>
      /article\.json$|\.md$/.test(name),
    )
  try {
    check('the .deb installs', installation.problem === null, installation.problem)
    if (installation.problem !== null) return
    await inTime(tryEverything({ user, display }))
  } finally {
    const before = await files()
    await stop()
    const problem = installation.clean()
    check(
      'the package goes away whole',
      problem === null && !existsSync('/usr/lib/galley'),
      problem,
    )
    check(
      'the files of the user stay',
      before.length > 1 && `${await files()}` === `${before}`,
      before,
    )
    await user.remove()
  }
}

async function tryPackage() {
  if (process.getuid?.() !== 0 || !isDebianLike()) {
    throw new Error('This installs and removes a package: it is for root on Debian or Ubuntu.')
  }
  if (isInstalled('galley')) throw new Error('Galley is installed here: it is left alone.')
  preparePrograms(
    [
      ['dpkg-deb', 'dpkg'],
      ['Xvfb', 'xvfb'],
      ['xdotool', 'xdotool'],
    ],
    { say },
  )
  const out = await mkdtemp(path.join(tmpdir(), 'galley-package-'))
  try {
    const { version } = await findElectron({ quiet: true })
    const pinned = JSON.parse(
      await readFile(path.join(ROOT, 'node_modules/electron/package.json'), 'utf8'),
    )
    if (whyTooOld(version, pinned.version) !== null) {
      const refused = await makePackages({ out, mayBeOld: false }).catch(
        (problem) => problem.message,
      )
      check('an old runtime is refused', /too old/.test(refused), refused)
    }
    const { app, deb } = await makePackages({ out, mayBeOld: true, compression: 'gzip' })
    await lookInside(app)
    await tryInstalled(deb)
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

await exitWith(async () => {
  await tryPackage().catch((problem) => check('nothing unexpected happens', false, problem.stack))
  const { passed, failed } = counted()
  process.stdout.write(`package: ${passed} passed, ${failed} failed\n`)
  return failed > 0 ? 1 : 0
})
