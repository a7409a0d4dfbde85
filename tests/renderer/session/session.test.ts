import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createArticle } from '../../../article/article.ts'
import {
  isUnsaved,
  noSession,
  type OpenSession,
  reduceSession,
  type Session,
  type SessionAction,
} from '../../../renderer/session/session.ts'

const at = '2026-01-02T03:04:05Z'
const article = createArticle({ id: '00000001-0000-4000-8000-000000000000', now: at })
const opened = (readOnly: string | null = null): SessionAction => ({
  kind: 'opened',
  article,
  revision: 'r0',
  readOnly,
  guesses: [],
  leftOut: [],
  notices: [],
})
const typed: SessionAction = { kind: 'body-changed' }
const started: SessionAction = { kind: 'save-started' }
const ended = (edits: number): SessionAction => ({ kind: 'save-ended', edits, revision: 'r1', at })
const failed: SessionAction = { kind: 'save-failed', problem: 'The disk is full.' }
const conflict: SessionAction = { kind: 'conflict-met' }

const sessionAfter = (...actions: SessionAction[]): OpenSession => {
  const session = [opened(), ...actions].reduce<Session>(reduceSession, noSession)
  if (session.kind !== 'open') throw new Error('not open')
  return session
}

describe('saved means that this very text is on disk', () => {
  test('a save of the last edit is saved, with its moment and revision', () => {
    const session = sessionAfter(typed, started, ended(1))
    expect(session).toMatchObject({ save: { kind: 'saved', at }, revision: 'r1', savedEdits: 1 })
    expect(isUnsaved(session)).toBe(false)
  })

  test('an edit while saving leaves it unsaved', () => {
    const session = sessionAfter(typed, started, typed, ended(1))
    expect(session.save).toEqual({ kind: 'dirty' })
    expect(isUnsaved(session)).toBe(true)
  })

  test('the next save starts from the revision that was written, all the same', () => {
    expect(sessionAfter(typed, started, typed, ended(1)).revision).toBe('r1')
  })
})

describe('a failure stays visible while the person goes on typing', () => {
  test.each([
    [failed, { kind: 'failed', problem: 'The disk is full.' }],
    [conflict, { kind: 'conflict' }],
  ])('$kind', (action, save) => {
    const session = sessionAfter(typed, started, action, typed, {
      kind: 'fields-changed',
      patch: {},
    })
    expect(session.save).toEqual(save)
    expect(session.edits).toBe(3)
    expect(isUnsaved(session)).toBe(true)
  })

  test('until a save succeeds', () => {
    expect(sessionAfter(typed, started, failed, started, ended(1)).save.kind).toBe('saved')
  })
})

test('a conflict that is settled in favour of the window is still to be saved', () => {
  const session = sessionAfter(typed, started, conflict, {
    kind: 'conflict-settled',
    revision: 'theirs',
  })
  expect(session.save).toEqual({ kind: 'dirty' })
  expect(session.revision).toBe('theirs')
  expect(isUnsaved(session)).toBe(true)
})

test('a changed field is in the article at once', () => {
  const session = sessionAfter({ kind: 'fields-changed', patch: { headline: 'New' } })
  expect(session.article).toEqual({ ...article, headline: 'New' })
  expect(session.save.kind).toBe('dirty')
})

test('the notes of an import change nothing that is to be saved', () => {
  const session = sessionAfter({ kind: 'notes-answered', guesses: [], leftOut: ['a picture'] })
  expect(session.leftOut).toEqual(['a picture'])
  expect(isUnsaved(session)).toBe(false)
})

test('what is locked is read-only and never waits for a save', () => {
  const session = sessionAfter(typed, { kind: 'locked', reason: 'Newer.' }, typed)
  expect(session.readOnly).toBe('Newer.')
  expect(isUnsaved(session)).toBe(false)
})

test('opening another article starts afresh', () => {
  const session = sessionAfter(typed, failed, opened('Read only.'))
  expect(session).toMatchObject({ edits: 0, savedEdits: 0, save: { kind: 'saved', at: null } })
  expect(session.readOnly).toBe('Read only.')
})

const anyAction = fc.oneof(
  fc.constantFrom<SessionAction>(typed, started, failed, conflict, { kind: 'closed' }),
  fc.nat(5).map(ended),
  fc.constantFrom<SessionAction>(opened(), opened('Read only.')),
  fc.constant<SessionAction>({ kind: 'opening', id: 'x' }),
  fc.constant<SessionAction>({ kind: 'locked', reason: 'Newer.' }),
  fc.constant<SessionAction>({ kind: 'unreadable', id: 'x', problem: 'p', salvaged: '' }),
  fc.constant<SessionAction>({ kind: 'conflict-settled', revision: 'r2' }),
)

test('whatever happens, saved is never shown while something is unsaved', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
      const session = actions.reduce(reduceSession, noSession)
      if (session.kind === 'open' && session.save.kind === 'saved')
        expect(isUnsaved(session)).toBe(false)
    }),
    { numRuns: 1_000 },
  )
})

test('while no article is open, only opening one does anything', () => {
  const closed: readonly Session[] = [
    noSession,
    { kind: 'opening', id: 'x' },
    { kind: 'unreadable', id: 'x', problem: 'p', salvaged: '' },
  ]
  for (const session of closed)
    for (const action of [typed, started, ended(1), failed, conflict])
      expect(reduceSession(session, action)).toBe(session)
})
