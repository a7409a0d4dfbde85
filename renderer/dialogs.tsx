// Everything that opens above the frame, in one piece that is loaded after the first picture.
import { PackageDialog } from './bundle/package-dialog.tsx'
import { Palette } from './commands/palette.tsx'
import { ShortcutsDialog } from './commands/shortcuts-dialog.tsx'
import { ConflictDialog } from './conflict/conflict-dialog.tsx'
import { LinkDialog } from './editor/link-dialog.tsx'
import { ExportAllDialog } from './export/export-all-dialog.tsx'
import { ExportDialog } from './export/export-dialog.tsx'
import { HistoryDialog } from './history/history-dialog.tsx'
import { PreferencesDialog } from './preferences/preferences-dialog.tsx'
import { AttributionBox } from './quotes/attribution-box.tsx'
import { VaultDialog } from './vault/vault-dialog.tsx'

export function Dialogs() {
  return (
    <>
      <AttributionBox />
      <Palette />
      <ShortcutsDialog />
      <ExportDialog />
      <ExportAllDialog />
      <LinkDialog />
      <PreferencesDialog />
      <VaultDialog />
      <HistoryDialog />
      <PackageDialog />
      <ConflictDialog />
    </>
  )
}
