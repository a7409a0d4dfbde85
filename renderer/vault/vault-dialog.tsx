// The vault's own dialog: set it up, unlock it, lock it, change its passphrase. What it does is said before it is asked for.
import { type FormEvent, useEffect, useState } from 'react'
import type { VaultRow } from '../../electron/ipc/contract.ts'
import { useGalley } from '../galley.ts'
import { useStore } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SwitchField, TextField } from '../ui/field.tsx'
import './vault-dialog.css'

export function VaultDialog() {
  const galley = useGalley()
  const isOpen = useStore(galley.stage, ({ dialog }) => dialog === 'vault')
  const state = useStore(galley.vault.state, (now) => now)
  useEffect(() => {
    if (isOpen) void galley.vault.look()
  }, [galley, isOpen])
  const close = () => galley.stage.set((before) => ({ ...before, dialog: null }))
  return (
    <Dialog title="Vault" open={isOpen && state !== null} onClose={close}>
      {state === null ? null : <VaultForm key={state.kind} state={state} onDone={close} />}
    </Dialog>
  )
}

interface VaultFormProps {
  readonly state: VaultRow
  readonly onDone: () => void
}

function VaultForm({ state, onDone }: VaultFormProps) {
  switch (state.kind) {
    case 'none':
      return (
        <PassphraseForm
          action="Set up the vault"
          isNew
          onDone={onDone}
          words="Names, contacts and notes of sources who must not be named are kept encrypted, apart from the drafts. Only this passphrase opens them: nobody can bring them back without it, so keep it where you keep such things."
        />
      )
    case 'locked':
      return (
        <PassphraseForm
          action="Unlock"
          onDone={onDone}
          words="Who the protected sources are is locked away. Everything else works without it."
        />
      )
    case 'damaged':
      return <p className="vault-problem">{state.problem}</p>
    case 'unlocked':
      return <UnlockedForm identities={state.identities} onDone={onDone} />
  }
}

function PassphraseForm({
  words,
  action,
  isNew = false,
  onDone,
}: {
  readonly words: string
  readonly action: string
  readonly isNew?: boolean
  readonly onDone: () => void
}) {
  const { vault, toasts } = useGalley()
  const canRemember = useStore(vault.canRemember, (now) => now)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [remember, setRemember] = useState(false)
  const { problem, isBusy, attempt } = useAttempt()
  const differs = isNew && again !== '' && again !== passphrase
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (passphrase === '' || (isNew && again !== passphrase)) return
    attempt(
      () => (isNew ? vault.create(passphrase, remember) : vault.unlock(passphrase, remember)),
      () => {
        toasts.add({ title: isNew ? 'The vault is set up' : 'The vault is unlocked' })
        onDone()
      },
    )
  }
  return (
    <form className="vault" onSubmit={submit}>
      <p className="vault-words">{words}</p>
      <TextField
        label="Passphrase"
        type="password"
        autoComplete="off"
        value={passphrase}
        hint={isNew ? 'At least 10 characters; a few words are better than one.' : undefined}
        problem={problem ?? undefined}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      {isNew ? (
        <TextField
          label="The same again"
          type="password"
          autoComplete="off"
          value={again}
          problem={differs ? 'The two are not the same yet.' : undefined}
          onChange={(event) => setAgain(event.target.value)}
        />
      ) : null}
      {canRemember ? (
        <SwitchField
          label="Unlock on this machine without asking"
          checked={remember}
          onSwitch={setRemember}
        />
      ) : null}
      <div className="vault-actions">
        <Button
          look="main"
          type="submit"
          disabled={isBusy || passphrase === '' || (isNew && again !== passphrase)}
        >
          {action}
        </Button>
      </div>
    </form>
  )
}

function UnlockedForm({
  identities,
  onDone,
}: {
  readonly identities: number
  readonly onDone: () => void
}) {
  const { vault, toasts } = useGalley()
  const [passphrase, setPassphrase] = useState('')
  const { problem, isBusy, attempt } = useAttempt()
  return (
    <form
      className="vault"
      onSubmit={(event) => {
        event.preventDefault()
        if (passphrase === '') return
        attempt(
          () => vault.changePassphrase(passphrase),
          () => {
            toasts.add({ title: 'The passphrase is changed' })
            onDone()
          },
        )
      }}
    >
      <p className="vault-words">
        Unlocked. It holds {identities === 1 ? 'one source' : `${identities} sources`}; their names
        stand in no draft.
      </p>
      <TextField
        label="New passphrase"
        type="password"
        autoComplete="off"
        value={passphrase}
        problem={problem ?? undefined}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <div className="vault-actions">
        <Button type="submit" disabled={isBusy || passphrase === ''}>
          Change passphrase
        </Button>
        <Button look="main" disabled={isBusy} onClick={() => attempt(vault.lock, onDone)}>
          Lock
        </Button>
      </div>
    </form>
  )
}

/** One attempt at a time; its problem stands until the next. */
function useAttempt() {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const attempt = (act: () => Promise<string | null>, onDone: () => void) => {
    setBusy(true)
    setProblem(null)
    void act()
      .then((found) => {
        setProblem(found)
        if (found === null) onDone()
      })
      .finally(() => setBusy(false))
  }
  return { problem, isBusy, attempt }
}
