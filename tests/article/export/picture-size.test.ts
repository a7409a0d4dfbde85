// What a picture is and how large, from bytes that may be anything.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitted, pictureSize } from '../../../article/export/picture-size.ts'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replace(/\s/g, ''), 'hex'))

describe('the size is read', () => {
  test.each([
    ['of a PNG', '89504e470d0a1a0a 0000000d 49484452 000004b0 00000320 08', 'png', 1200, 800],
    ['of a GIF', '474946383961 2c01 c800 00', 'gif', 300, 200],
    [
      'of a JPEG, past what stands before the frame',
      'ffd8 ffe0 0004 0000 ffdb 0003 00 ffc2 000b 08 0190 0258 03 01 2200',
      'jpg',
      600,
      400,
    ],
  ])('%s', (_, hex, type, width, height) => {
    expect(pictureSize(bytes(hex))).toEqual({ type, width, height })
  })
})

test('what is no such picture, cut off or without an extent has none', () => {
  for (const hex of [
    '',
    '89504e47',
    '474946383961 0000 0000 00',
    'ffd8 ffd9',
    '52494646 00000000 57454250',
  ])
    expect(pictureSize(bytes(hex))).toBeNull()
})

test('any bytes have an answer, and a JPEG that goes round in circles has an end', () => {
  const head = fc.constantFrom(
    [0xff, 0xd8, 0xff],
    [0x89, 0x50, 0x4e, 0x47],
    [0x47, 0x49, 0x46, 0x38],
  )
  fc.assert(
    fc.property(head, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      const size = pictureSize(new Uint8Array([...start, ...rest]))
      expect(size === null || size.width > 0).toBe(true)
    }),
  )
})

test('a picture is made to fit and never enlarged', () => {
  const box = { width: 600, height: 800 }
  expect(fitted({ type: 'png', width: 1200, height: 800 }, box)).toEqual({
    width: 600,
    height: 400,
  })
  expect(fitted({ type: 'png', width: 100, height: 1600 }, box)).toEqual({ width: 50, height: 800 })
  expect(fitted({ type: 'png', width: 30, height: 20 }, box)).toEqual({ width: 30, height: 20 })
  expect(fitted({ type: 'png', width: 9_000, height: 1 }, box)).toEqual({ width: 600, height: 1 })
})
