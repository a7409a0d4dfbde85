import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPrintableLink } from '../../../article/body/link.ts'

test.each([
  'https://example.org',
  'HTTPS://EXAMPLE.ORG/A',
  'http://example.org:8080/a?b=c#d',
  'https://[::1]/a',
  'https://münchen.example/straße',
  'mailto:ann@example.org?subject=a%20b',
])('%s may be printed', (address) => {
  expect(isPrintableLink(address)).toBe(true)
})

describe('an address that runs, hides or leads into the machine is refused', () => {
  test.each([
    '',
    'example.org',
    '/a',
    '//example.org',
    '#a',
    'https:',
    'https://',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\u0000script:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'tel:123',
    'app://galley/index.html',
    'media://x/y.png',
    'view-source:https://example.org',
    'https://user@example.org',
    'https://user:word@example.org',
    'https://example.org@evil.example',
  ])('%j', (address) => {
    expect(isPrintableLink(address)).toBe(false)
  })
})

test.each([
  ['a space', ' '],
  ['a line feed', '\n'],
  ['a non-breaking space', '\u00a0'],
  ['an ideographic space', '\u3000'],
  ['a soft hyphen', '\u00ad'],
  ['a zero-width space', '\u200b'],
  ['a word joiner', '\u2060'],
  ['a right-to-left override', '\u202e'],
  ['an Arabic letter mark', '\u061c'],
  ['a byte order mark', '\ufeff'],
  ['half of a surrogate pair', '\ud83d'],
])('%s is refused wherever it stands', (_, character) => {
  const address = 'https://example.org/a'
  fc.assert(
    fc.property(fc.nat(address.length), (at) => {
      expect(isPrintableLink(address.slice(0, at) + character + address.slice(at))).toBe(false)
    }),
  )
})

test('the longest address has 2,083 characters', () => {
  const address = 'https://example.org/'.padEnd(2083, 'a')
  expect(isPrintableLink(address)).toBe(true)
  expect(isPrintableLink(`${address}a`)).toBe(false)
})

test('what may be printed leads to http, https or mailto, whatever was given', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((rest) => `https://example.org/${rest}`),
        fc.string().map((rest) => `https:${rest}`),
      ),
      (address) => {
        if (isPrintableLink(address))
          expect(['http:', 'https:', 'mailto:']).toContain(new URL(address).protocol)
      },
    ),
  )
})
