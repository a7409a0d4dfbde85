// What is kept of a picture: the picture. Where and when and by whom it was taken is not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptPicture } from '../../../electron/library/picture.ts'
import {
  avifOf,
  bytesOf,
  exifOf,
  exifSegment,
  gifBlock,
  gifOf,
  joined,
  jpegOf,
  pngChunk,
  pngOf,
  segment,
  webpOf,
} from './picture-files.ts'

const place = 'Rue des Secrets 7'

function kept(bytes: Uint8Array) {
  const picture = keptPicture(bytes)
  if (picture.kind === 'refused') throw new Error(picture.because)
  return { ...picture, letters: Buffer.from(picture.bytes).toString('latin1') }
}

const because = (bytes: Uint8Array): string | null => {
  const picture = keptPicture(bytes)
  return picture.kind === 'refused' ? picture.because : null
}

const tellTales: readonly (readonly [string, Uint8Array])[] = [
  ['a JPEG with EXIF', jpegOf(2, 2, [exifSegment(exifOf(1, place))])],
  [
    'a JPEG with XMP',
    jpegOf(2, 2, [segment(0xe1, bytesOf(`http://ns.adobe.com/xap/1.0/\0${place}`))]),
  ],
  ['a JPEG with IPTC', jpegOf(2, 2, [segment(0xed, bytesOf(`Photoshop 3.0\0${place}`))])],
  ['a JPEG with a comment', jpegOf(2, 2, [segment(0xfe, bytesOf(place))])],
  ['a JPEG with a thumbnail', jpegOf(2, 2, [segment(0xe0, bytesOf(`JFXX\0${place}`))])],
  ['a JPEG with a film behind it', jpegOf(2, 2, [], bytesOf(place))],
  ['a PNG with a text', pngOf(2, 2, [pngChunk('tEXt', bytesOf(`Comment\0${place}`))])],
  [
    'a PNG with XMP',
    pngOf(2, 2, [pngChunk('iTXt', bytesOf(`XML:com.adobe.xmp\0\0\0\0\0${place}`))]),
  ],
  ['a PNG with EXIF', pngOf(2, 2, [pngChunk('eXIf', exifOf(1, place))])],
  ['a PNG with a chunk nobody knows', pngOf(2, 2, [pngChunk('caBX', bytesOf(place))])],
  ['a PNG with something behind it', joined(pngOf(2, 2), bytesOf(`<html>${place}`))],
  ['a WebP with EXIF', webpOf(2, 2, [['EXIF', exifOf(1, place)]], 0x08)],
  ['a WebP with XMP', webpOf(2, 2, [['XMP ', bytesOf(place)]], 0x04)],
  ['a WebP with something behind it', joined(webpOf(2, 2), bytesOf(place))],
  ['a GIF with a comment', gifOf(2, 2, [gifBlock(0xfe, place)])],
  ['a GIF with XMP', gifOf(2, 2, [gifBlock(0xff, 'XMP DataXMP', place)])],
  ['a GIF with something behind it', joined(gifOf(2, 2), bytesOf(place))],
]

describe('a picture is kept without what tells on people', () => {
  it.each(tellTales)('%s', (_, bytes) => {
    expect(Buffer.from(bytes).toString('latin1')).toContain(place)
    const { letters } = kept(bytes)
    expect(letters).not.toContain(place)
    expect(letters.length).toBeGreaterThan(20)
  })

  it.each([
    ['JPEG', jpegOf(2, 2), jpegOf(2, 2, [exifSegment(exifOf(1, place))])],
    ['PNG', pngOf(2, 2), pngOf(2, 2, [pngChunk('tIME', bytesOf('\x07\xea\x05\x03\0\0\0'))])],
    ['WebP', webpOf(2, 2), webpOf(2, 2, [['XMP ', bytesOf(place)]], 0x04)],
    ['GIF', gifOf(2, 2), gifOf(2, 2, [gifBlock(0xfe, place)])],
  ])('and what is left of a %s is the same picture under the same name', (_, bare, telling) => {
    expect(kept(telling).name).toBe(kept(bare).name)
    expect(kept(bare).bytes).toEqual(bare)
  })

  it('colours, transparency and how often an animation runs are the picture', () => {
    const profile = segment(0xe2, bytesOf('ICC_PROFILE\0\x01\x01profile'))
    const adobe = segment(0xee, bytesOf('Adobe\0\x64\0\0\0\0\x01'))
    const loop = gifBlock(0xff, 'NETSCAPE2.0', '\x01\0\0')
    for (const bytes of [
      jpegOf(2, 2, [profile, adobe]),
      pngOf(2, 2, [pngChunk('gAMA', bytesOf('\0\0\xb1\x8f')), pngChunk('tRNS', bytesOf('\0\0'))]),
      webpOf(2, 2, [['ICCP', bytesOf('profile!')]], 0x20),
      gifOf(2, 2, [loop, gifBlock(0xf9, '\0\x05\0\0')]),
    ])
      expect(kept(bytes).bytes).toEqual(bytes)
  })
})

describe('a picture that only its camera turns upright', () => {
  it.each(['II', 'MM'] as const)('stays upright as a JPEG (%s)', (order) => {
    const { letters, bytes } = kept(jpegOf(2, 2, [exifSegment(exifOf(6, place, order))]))
    expect(letters).not.toContain(place)
    expect(letters).toContain('Exif\0\0MM\0*')
    // The value of the only entry of the only directory.
    const at = letters.indexOf('\x01\x12\0\x03')
    expect([...bytes.subarray(at, at + 12)]).toEqual([1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0])
  })

  it('stays upright as a PNG and as a WebP', () => {
    for (const bytes of [
      pngOf(2, 2, [pngChunk('eXIf', exifOf(8, place))]),
      webpOf(2, 2, [['EXIF', exifOf(8, place)]], 0x08),
    ]) {
      const { letters } = kept(bytes)
      expect(letters).not.toContain(place)
      expect(letters).toContain('\x01\x12\0\x03\0\0\0\x01\0\x08')
    }
  })

  it('has nothing written into it when it lies upright', () => {
    expect(kept(jpegOf(2, 2, [exifSegment(exifOf(1, place))])).letters).not.toContain('Exif')
  })
})

describe('a picture is refused when it', () => {
  it.each([
    ['PNG', pngOf(60_000, 60_000, [], new Uint8Array(10))],
    ['JPEG', jpegOf(60_000, 60_000)],
    ['GIF', gifOf(60_000, 60_000)],
    ['WebP', webpOf(16_000, 16_000)],
    ['AVIF', avifOf(60_000, 60_000)],
  ])('unfolds to more pixels than a machine should hold: %s', (_, bytes) => {
    expect(because(bytes)).toContain('50 million')
  })

  it.each([
    ['a PNG cut in its pixels', pngOf(2, 2).slice(0, 50)],
    ['a PNG of no size', pngOf(0, 2)],
    ['a PNG that is a page', joined(bytesOf('\x89PNG\r\n\x1a\n'), bytesOf('<html><script>'))],
    ['a JPEG that is a page', bytesOf('\xff\xd8\xff<html><script>x</script>')],
    ['a JPEG without a frame', bytesOf('\xff\xd8\xff\xd9')],
    ['a GIF that ends in the middle', gifOf(2, 2).slice(0, -3)],
    ['a WebP without a picture', webpOf(2, 2).slice(0, 30)],
    ['an AVIF without a picture', bytesOf('\0\0\0\x10ftypavif\0\0\0\0')],
  ])('is %s', (_, bytes) => {
    expect(because(bytes)).toBe('damaged')
  })

  it('is an AVIF that carries more than a picture', () => {
    expect(because(avifOf(2, 2, ['av01', 'Exif']))).toContain('JPEG')
    expect(because(avifOf(2, 2, ['av01', 'mime']))).toContain('JPEG')
    expect(because(avifOf(2, 2))).toBeNull()
  })

  it('is an SVG', () => {
    expect(
      because(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')),
    ).not.toBeNull()
  })
})

it('a JPEG that was cut off is shown as far as it goes', () => {
  const { bytes } = kept(jpegOf(2, 2).slice(0, -4))
  expect([...bytes.slice(-2)]).toEqual([0xff, 0xd9])
})

it('whatever the bytes, there is an answer, and what is kept is kept as it is the second time', () => {
  const whole = [...tellTales.map(([, bytes]) => bytes), avifOf(2, 2)]
  fc.assert(
    fc.property(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 5 }),
      fc.nat(200),
      (picture, changes, cut) => {
        const bytes = picture.slice(0, cut % 3 === 0 ? cut : undefined)
        for (const [at, value] of changes) if (at > 3 && at < bytes.length) bytes[at] = value
        const once = keptPicture(bytes)
        if (once.kind === 'refused') expect(once.because).toMatch(/\S/u)
        else expect(keptPicture(once.bytes)).toEqual(once)
      },
    ),
    { numRuns: 3_000 },
  )
})
