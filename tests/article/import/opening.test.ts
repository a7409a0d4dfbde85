import { describe, expect, it } from 'vitest'
import { copy, imported, paragraphsOf, under, wordsLost } from './importing.ts'

async function openingOf(...head: readonly string[]) {
  const result = await imported(under(...head))
  expect(wordsLost(under(...head), result)).toEqual([])
  const { kicker, headline, standfirst, bylines, credit } = result.article
  return {
    kicker,
    headline,
    standfirst,
    bylines: bylines.map(({ name, outlet, place, role }) =>
      [name, outlet, place, role === 'reporter' ? '' : role]
        .filter((part) => part !== '')
        .join(' | '),
    ),
    outlet: credit.outlet,
    isCopyWhole: paragraphsOf(result).slice(-copy.length).join('\n') === copy.join('\n'),
    extra: paragraphsOf(result).length - copy.length,
  }
}

const plain = {
  kicker: '',
  standfirst: '',
  bylines: [] as string[],
  outlet: '',
  isCopyWhole: true,
  extra: 0,
}
const headline = 'Ferry leaves harbour early'

describe('the first line', () => {
  it.each([
    ['COAST – Ferry leaves harbour early', 'an en dash'],
    ['COAST — Ferry leaves harbour early', 'an em dash'],
    ['COAST - Ferry leaves harbour early', 'a hyphen'],
    ['COAST: Ferry leaves harbour early', 'a colon'],
    ['COAST : Ferry leaves harbour early', 'a colon in French style'],
    ['COAST / Ferry leaves harbour early', 'a slash'],
    ['COAST | Ferry leaves harbour early', 'a bar'],
    ['COAST // Ferry leaves harbour early', 'two slashes'],
  ])('is parted into kicker and headline: %s (%s)', async (line) => {
    expect(await openingOf(line)).toEqual({ ...plain, kicker: 'COAST', headline })
  })

  it('takes a kicker of two places whole', async () => {
    expect(await openingOf(`COAST/ISLANDS – ${headline}`)).toMatchObject({
      kicker: 'COAST/ISLANDS',
      headline,
    })
  })

  it('takes the name of a genre before a colon', async () => {
    expect(await openingOf('Analysis: why ferries leave early')).toMatchObject({
      kicker: 'Analysis',
      headline: 'why ferries leave early',
    })
    expect(await openingOf('Entretien : la mer et nous')).toMatchObject({ kicker: 'Entretien' })
  })

  it('takes a kicker on a line of its own', async () => {
    expect(await openingOf(`COAST\n${headline}\nBy Ines Falk`)).toMatchObject({
      kicker: 'COAST',
      headline,
      bylines: ['Ines Falk'],
    })
  })

  it.each([
    'Minister: we will not resign',
    'Captain: crew stayed calm',
    'NATO: we will not sail',
    '“We are safe” – captain',
    'He came – and left again',
    'Ferry leaves harbour early (update 2)',
    'Harbour 2030 – the plan so far',
  ])('stays whole where nothing is sure: %s', async (line) => {
    expect(await openingOf(line)).toEqual({ ...plain, headline: line })
  })

  it.each([
    [`COAST – ${headline} (Ines Falk, Harbour News)`, ['Ines Falk | Harbour News']],
    [`COAST – ${headline} (Ines Falk)`, ['Ines Falk']],
    [`COAST – ${headline} [Ines Falk, Northern Lantern]`, ['Ines Falk | Northern Lantern']],
    [
      `COAST – ${headline} (By Ines Falk and Tom Okoro, Harbour News)`,
      ['Ines Falk | Harbour News', 'Tom Okoro | Harbour News'],
    ],
    [`COAST – ${headline} – By Ines Falk`, ['Ines Falk']],
    [`COAST | ${headline} | By Ines Falk`, ['Ines Falk']],
    [`COAST – ${headline}, by Ines Falk`, ['Ines Falk']],
    [`COAST – ${headline} (Inès de la Mare, Le Phare)`, ['Inès de la Mare | Le Phare']],
  ])('carries bylines: %s', async (line, bylines) => {
    expect(await openingOf(line)).toEqual({ ...plain, kicker: 'COAST', headline, bylines })
  })

  it('takes an agency in parentheses for the credit', async () => {
    expect(await openingOf(`${headline} (Reuters)`)).toEqual({
      ...plain,
      headline,
      outlet: 'Reuters',
    })
  })

  it('is copy when it is a sentence of some length', async () => {
    const { article } = await imported(copy.join('\n\n'))
    expect(article.headline).toBe('')
    expect(article.body.content).toHaveLength(3)
  })
})

describe('a byline on a line of its own', () => {
  it.each([
    ['By Ines Falk', ['Ines Falk']],
    ['BY INES FALK', ['INES FALK']],
    ['By Ines Falk, Harbour News', ['Ines Falk | Harbour News']],
    ['Ines Falk, Northern Lantern', ['Ines Falk | Northern Lantern']],
    ['Ines Falk', ['Ines Falk']],
    ['Ines Falk in Port Royal', ['Ines Falk | Port Royal']],
    ['By Ines Falk in Lima and Tom Okoro in Quito', ['Ines Falk | Lima', 'Tom Okoro | Quito']],
    ['By Ines Falk and Tom Okoro', ['Ines Falk', 'Tom Okoro']],
    ['By Ines Falk, Tom Okoro and Ana de la Cruz', ['Ines Falk', 'Tom Okoro', 'Ana de la Cruz']],
    ['By Ines Falk | Harbour News', ['Ines Falk | Harbour News']],
    ['By Ines Falk (Harbour News)', ['Ines Falk | Harbour News']],
    ['By Ines Falk for Harbour News', ['Ines Falk | Harbour News']],
    [
      'Von Ines Falk und Tom Okoro, Hafenblatt',
      ['Ines Falk | Hafenblatt', 'Tom Okoro | Hafenblatt'],
    ],
    ['Par Inès Falc et Tom Okoro', ['Inès Falc', 'Tom Okoro']],
    ['Por Inés Falc y Tom Okoro', ['Inés Falc', 'Tom Okoro']],
    ['Por José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Di Ines Falco a Genova', ['Ines Falco | Genova']],
    ['De Inès Falc à Brest', ['Inès Falc | Brest']],
    ['Photographs by Ines Falk', ['Ines Falk | photographer']],
    ['Fotos: Ines Falk', ['Ines Falk | photographer']],
    ['Translated by Ines Falk', ['Ines Falk | translator']],
    ['Übersetzt von Ines Falk', ['Ines Falk | translator']],
    ['A cura di Ines Falk', ['Ines Falk | curator']],
    ['By Ines Falk; photographs by Tom Okoro', ['Ines Falk', 'Tom Okoro | photographer']],
    ['By Ines Falk. Translated by Tom Okoro', ['Ines Falk', 'Tom Okoro | translator']],
    ['By Ines Falk\nPhotographs by Tom Okoro', ['Ines Falk', 'Tom Okoro | photographer']],
    ['INES FALK\nHarbour News', ['INES FALK | Harbour News']],
    ['作者：山田太郎', ['山田太郎']],
  ])('is read: %s', async (line, bylines) => {
    expect(await openingOf(headline, line)).toEqual({ ...plain, headline, bylines })
    expect(await openingOf(`${headline}\n${line}`)).toEqual({ ...plain, headline, bylines })
  })

  it('keeps what a reporter is as a biography of a few words', async () => {
    const { article } = await imported(under(headline, 'By Ines Falk, senior correspondent'))
    expect(article.bylines).toMatchObject([
      { name: 'Ines Falk', outlet: '', bio: { en: 'senior correspondent' } },
    ])
  })

  it('is found below a line with the date, which stays in the copy', async () => {
    const opening = await openingOf(headline, '3 May 2024', 'By Ines Falk')
    expect(opening).toEqual({ ...plain, headline, bylines: ['Ines Falk'], extra: 1 })
  })

  it.each(['De Gaulle was here before.', 'The harbour in winter', 'By the sea', 'Why it matters'])(
    'is not seen in other short lines: %s',
    async (line) => {
      expect(await openingOf(headline, line)).toEqual({ ...plain, headline, extra: 1 })
    },
  )
})

describe('the standfirst', () => {
  const standfirst = 'A short account of a morning at the port.'

  it('stands between headline and byline', async () => {
    expect(await openingOf(headline, standfirst, 'By Ines Falk')).toEqual({
      ...plain,
      headline,
      standfirst,
      bylines: ['Ines Falk'],
    })
  })

  it('stands before a paragraph with a dateline', async () => {
    const text = [
      headline,
      'By Ines Falk',
      standfirst,
      `LIMA, May 3 (HNA) — ${copy[0]}`,
      copy[1],
    ].join('\n\n')
    const result = await imported(text)
    expect(result.article).toMatchObject({
      standfirst,
      dateline: { place: 'LIMA', date: 'May 3', agency: 'HNA' },
    })
    expect(wordsLost(text, result)).toEqual([])
  })

  it('stays in the body where nothing sets it apart', async () => {
    expect(await openingOf(headline, standfirst)).toEqual({ ...plain, headline, extra: 1 })
  })
})

describe('the dateline', () => {
  it.each([
    ['LIMA, May 3 (HNA) — ', ['LIMA', 'May 3', 'HNA']],
    ['LIMA, Dec. 31 (HNA) – ', ['LIMA', 'Dec. 31', 'HNA']],
    ['LIMA (HNA) - ', ['LIMA', '', 'HNA']],
    ['LIMA -- ', ['LIMA', '', '']],
    ['LIMA — ', ['LIMA', '', '']],
    ['PORT ROYAL, Jamaica (HNA) — ', ['PORT ROYAL, Jamaica', '', 'HNA']],
    ['LIMA/QUITO, 3 may (HNA).- ', ['LIMA/QUITO', '3 may', 'HNA']],
    ['PARIS, 31 déc. 2020 (HNA) – ', ['PARIS', '31 déc. 2020', 'HNA']],
    ['SÃO PAULO, 3 de maio (HNA) – ', ['SÃO PAULO', '3 de maio', 'HNA']],
    ['LIMA, January 5, 2021 (HNA) - ', ['LIMA', 'January 5, 2021', 'HNA']],
    ['Berlin (dpa) – ', ['Berlin', '', 'dpa']],
    ['(HNA) - ROMA, 12 GEN - ', ['ROMA', '12 GEN', 'HNA']],
  ])('is read: %s', async (words, [place, date, agency]) => {
    const text = [headline, `${words}${copy[0]}`, ...copy.slice(1)].join('\n\n')
    const result = await imported(text)
    expect(result.article.dateline).toEqual({ place, date, agency })
    expect(paragraphsOf(result)).toEqual(copy)
    expect(wordsLost(text, result)).toEqual([])
  })

  it.each([
    'We left — and came back.',
    'NATO — the alliance — said so.',
    'A U.S. — led group came.',
    'On May 3 – a Monday – it left.',
  ])('is not seen in a dash alone: %s', async (paragraph) => {
    const result = await imported(under(headline, paragraph))
    expect(result.article.dateline).toEqual({ place: '', date: '', agency: '' })
    expect(paragraphsOf(result)[0]).toBe(paragraph)
  })
})
