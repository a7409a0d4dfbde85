// Labelled articles for the quotation engine: where they are, which part is kept aside, what a finding is compared with.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../project.mjs'

/** Labelled articles and their scorer lie beside the project, never in it. */
export const LABELLED = path.resolve(ROOT, '..', 'shared', 'quotes')

export const hasLabelled = () => existsSync(path.join(LABELLED, 'evaluate.mjs'))

export function readArticles(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

/** A fifth of all articles, by their ids alone: never looked at while the engine is worked on. */
export function isKeptAside({ id }) {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 12
  return (hash >>> 0) % 5 === 0
}

const isWord = (character) => /[\p{L}\p{N}]/u.test(character)

/** A span from its first to its last word character, without a leading "that". */
export function bare(text, from, to) {
  let start = from
  let end = to
  while (start < end && !isWord(text[start])) start++
  while (end > start && !isWord(text[end - 1])) end--
  const that = /^(?:that|dass|daß)\s+/i.exec(text.slice(start, start + 8))
  return [that ? start + that[0].length : start, end]
}

/** The shared length of two spans over the longer one. */
export function overlap([aStart, aEnd], [bStart, bEnd]) {
  const shared = Math.max(0, Math.min(aEnd, bEnd) - Math.max(aStart, bStart))
  return shared / Math.max(aEnd - aStart, bEnd - bStart, 1)
}

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether a found speaker is the labelled one: the same place, or half of the words shared. */
export function isSpeaker(labelled, found) {
  if (!labelled || !found) return !labelled && !found
  if (found.start < labelled.end && labelled.start < found.end) return true
  const wanted = new Set(wordsOf(labelled.text).filter((word) => word.length > 2))
  const given = new Set([...wordsOf(found.text), ...wordsOf(found.resolved ?? '')])
  const shared = [...wanted].filter((word) => given.has(word)).length
  return shared > 0 && shared / Math.min(wanted.size, given.size) >= 0.5
}
