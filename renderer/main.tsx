// Starts the window: reads what it needs, shows the shell, opens the last article.
import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/newsreader/opsz.css'
import '@fontsource-variable/newsreader/opsz-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/tints.css'
import './ui/menu.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { complain } from './commands/file.ts'
import { on, request } from './desktop.ts'
import { createGalley, GalleyContext } from './galley.ts'
import { addImages } from './import/images.ts'
import { importOffered } from './import/import-files.ts'
import { keptWords } from './session/restored-words.ts'

async function start(): Promise<void> {
  const start = await request('readStart', {})
  const galley = createGalley(start, (owner, files, position) => {
    void addImages(owner, files, position)
  })
  showTheme(start.preferences.theme)
  galley.preferences.subscribe(() => showTheme(galley.preferences.get().theme))
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
    showTheme(galley.preferences.get().theme),
  )
  on('filesOffered', () => void importOffered(galley))
  on('libraryChanged', () => void galley.desk.refresh())
  on('draftChangedOnDisk', ({ id }) => {
    const session = galley.session.session.get()
    if (session.kind === 'open' && session.id === id) void galley.session.fileChanged()
  })
  on('writerChanged', (change) => void galley.session.writerChanged(change))
  on('closeAsked', async () => {
    const problem = await galley.session.flush()
    await request('answerClose', {
      problem:
        problem === null
          ? unkeptProblem(galley.vault.unkept.get())
          : `${problem} ${keptWords(galley.session.journal.place.get())}`,
    })
  })

  if (start.opened !== null && start.opened.answer.kind !== 'missing')
    galley.session.showAnswer(start.opened.id, start.opened.answer)
  const element = document.getElementById('galley')
  if (element === null) throw new Error('no element to draw into')
  createRoot(element).render(
    <GalleyContext value={galley}>
      <App />
    </GalleyContext>,
  )
  await galley.desk.refresh()
  await galley.vault.look()
  await importOffered(galley)
  if (start.notice !== null) complain(galley, 'Preferences', start.notice)
}

/** What would be lost although every draft is on the disk; null when nothing would. */
const unkeptProblem = (count: number): string | null =>
  count === 0
    ? null
    : `${count === 1 ? 'The identity of a protected source is' : `The identities of ${count} protected sources are`} not in the vault yet.`

function showTheme(theme: 'system' | 'light' | 'dark'): void {
  const isDark =
    theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
}

void start()
