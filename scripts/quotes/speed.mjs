// How long the quotation engine takes: whole articles, one edited paragraph, and a text of a hundred thousand words.
import { attributeQuotes } from '../../article/quotes/engine/attribute-quotes.ts'
import { createQuoteReader } from '../../article/quotes/engine/quote-reader.ts'

function timed(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
/** The best of five, since whatever else the machine does only ever adds. */
const best = (run) => Math.min(...[1, 2, 3, 4, 5].map(() => timed(run)))
const inOrder = (times) => [...times].sort((a, b) => a - b)

/** Milliseconds for a whole article, each the best of five: median and 95th of a hundred. */
export function wholeArticles(articles) {
  for (const { text } of articles) attributeQuotes(text)
  const times = inOrder(articles.map(({ text }) => best(() => attributeQuotes(text))))
  return { median: at(times, 0.5), p95: at(times, 0.95) }
}

/** Milliseconds after a letter was typed into the middle paragraph, the best of three. */
export function editedParagraphs(articles) {
  const times = []
  for (const { text } of articles) {
    const reader = createQuoteReader({ language: 'en' })
    const paragraphs = text.split('\n')
    reader.read(paragraphs)
    const middle = Math.floor(paragraphs.length / 2)
    const typed = () => {
      paragraphs[middle] += 'a'
      return timed(() => reader.read(paragraphs))
    }
    times.push(Math.min(typed(), typed(), typed()))
  }
  const sorted = inOrder(times)
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95) }
}

const wordsIn = (text) => text.split(/\s+/).length

/** Milliseconds for texts of ten thousand and a hundred thousand words, the best of five. */
export function longTexts(articles) {
  return [10_000, 100_000].map((words) => {
    const parts = []
    let count = 0
    for (let index = 0; count < words; index = (index + 1) % articles.length) {
      parts.push(articles[index].text)
      count += wordsIn(articles[index].text)
    }
    const text = parts.join('\n')
    return {
      words: count,
      ms: best(() => attributeQuotes(text)),
    }
  })
}
