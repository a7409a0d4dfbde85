// Cases of our own that have broken writers of Markdown, one body each.

const text = (words, ...marks) => ({ type: 'text', text: words, marks })
const line = (...content) => ({ type: 'paragraph', content })
const heading = (level, words) => ({ type: 'heading', attrs: { level }, content: [text(words)] })
const item = (...content) => ({ type: 'listItem', content })
const bullets = (...items) => ({ type: 'bulletList', content: items })
const numbers = (start, ...items) => ({ type: 'orderedList', attrs: { start }, content: items })
const quote = (...content) => ({ type: 'blockquote', content })
const code = (words, language = null) => ({
  type: 'codeBlock',
  attrs: { language },
  content: [{ type: 'text', text: words }],
})
const bold = { type: 'bold' }
const italic = { type: 'italic' }
const strike = { type: 'strike' }
const asCode = { type: 'code' }
const link = (href, title = null) => ({ type: 'link', attrs: { href, title } })
const hardBreak = { type: 'hardBreak' }

const cases = {
  'bold against a letter': [line(text('Note:', bold), text('the pier'))],
  'bold against Chinese': [line(text('他说：“好”', bold), text('然后'))],
  'italic within a word': [line(text('un'), text('believ', italic), text('able'))],
  'marks that cross': [line(text('a', bold), text('b', bold, italic), text('c', italic))],
  'bold into a link': [line(text('see ', bold), text('here', bold, link('https://example.org/a')))],
  'a link in part bold': [
    line(
      text('see ', link('https://example.org')),
      text('this', bold, link('https://example.org')),
    ),
  ],
  'space at the edge of bold': [line(text('a '), text(' b ', bold), text('c'))],
  'bold on a no-break space': [line(text('10'), text('\u00a0', bold), text('km'))],
  'an emoji in bold': [line(text('a'), text('👩‍👩‍👧', bold), text('b'))],
  'a strike against italics': [line(text('Yes', strike), text('(no)', italic))],
  'strike, bold and italic at once': [line(text('gone', bold, italic, strike), text('ly'))],
  'code with backticks': [line(text('a `` b', asCode), text(' '), text(' c ', asCode))],
  'code that is linked': [line(text('ls', asCode, link('https://example.org/ls')))],
  'a year that is no list': [line(text('2019. That was the year.'))],
  'the end mark of a wire': [line(text('- 30 -'))],
  'a hash that is no heading': [line(text('# of votes')), line(text('#hashtag'))],
  'rules that are none': [
    line(text('***')),
    line(text('---')),
    line(text('===')),
    line(text('+ a')),
  ],
  'a line below that would underline': [line(text('Title'), hardBreak, text('==='))],
  'two breaks': [line(text('a'), hardBreak, hardBreak, text('b'))],
  'a break at the end': [line(text('a'), hardBreak)],
  'a break in a heading': [
    { type: 'heading', attrs: { level: 2 }, content: [text('a'), hardBreak, text('b')] },
  ],
  'headings that end in hashes': [heading(2, 'C#'), heading(3, 'a ##'), heading(4, '#')],
  'an empty heading': [{ type: 'heading', attrs: { level: 3 } }, line(text('a'))],
  'HTML in the text': [line(text('<b>not bold</b> <!-- a --> <script>')), line(text('a < b > c'))],
  'references in the text': [line(text('&copy; &amp; AT&T &#65; R&D'))],
  'templates in the text': [line(text('{{ page.title }} {% raw %} {# a #} {{< b >}}'))],
  'templates in code': [line(text('{{< figure >}} {% x %}', asCode)), code('{{% a %}}\n{{ b }}')],
  'shortcodes in the text': [line(text('[gallery ids="1"] and [sic]'))],
  'a footnote that is none': [line(text('a[^1]')), line(text('[^1]: b'))],
  'a definition that is none': [line(text('[a]: https://example.org')), line(text('a\n: b'))],
  'tasks that are none': [bullets(item(line(text('[ ] a'))), item(line(text('[x] b'))))],
  'a table that is none': [line(text('a | b\n--- | ---\nc | d'))],
  'addresses in the text': [line(text('www.example.org, https://example.org/a_b_, a@example.org'))],
  'links with parentheses': [
    line(
      text('a', link('https://example.org/a_(b)')),
      text(' '),
      text('b', link('https://example.org/a)b(')),
    ),
  ],
  'addresses that only browsers forgive': [
    line(
      text('a', link('https://example.org/5%off')),
      text(' '),
      text('b', link('https://example.org/#b#c')),
      text(' '),
      text('c', link('https:example.org/c')),
      text(' '),
      text('d', link('https://d../')),
    ),
  ],
  'titles with quotes': [line(text('a', link('https://example.org', '“a” "b" \'c\' (d) \\e')))],
  'a bracket in a link': [line(text('a [b] ]c', link('https://example.org')))],
  'two lists in a row': [bullets(item(line(text('a')))), bullets(item(line(text('b'))))],
  'a list from zero': [numbers(0, item(line(text('a'))), item(line(text('b'))))],
  'a list from seven after another': [
    numbers(1, item(line(text('a')))),
    numbers(7, item(line(text('b')))),
  ],
  'an empty item': [bullets(item({ type: 'paragraph' }), item(line(text('b'))))],
  'an item that starts with a list': [bullets(item(bullets(item(line(text('a'))))))],
  'an item that starts with code': [bullets(item(code('a\n\n  b'), line(text('c'))))],
  'an item that starts with a heading': [numbers(1, item(heading(2, 'a'), line(text('b'))))],
  'a list in a quote in a list': [bullets(item(quote(numbers(3, item(line(text('a')))))))],
  'two quotes in a row': [quote(line(text('a'))), quote(line(text('b')))],
  'a quote that ends in code': [quote(code('a')), line(text('b'))],
  'fences in code': [code('```\na\n```', 'md'), code('~~~'), code('    a')],
  'code of blank lines': [code('\n\na\n\n')],
  'smart quotation marks': [line(text('“They said ‘no’,” he said. «Non». „Nein“. 「いいえ」'))],
  'straight quotation marks': [line(text('"They said \'no\'," he said... -- and left'))],
  'right to left': [line(text('قال الوزير: «لا»'), text(' مهم', bold), text('.'))],
  'soft hyphens and joiners': [line(text('Wind\u00adrad, का\u200dर, a\u200bb'))],
  'wide spaces at the edges': [line(text('\u3000a\u3000')), line(text('\u00a0b\u00a0'))],
  'a line separator': [line(text('a\u2028b')), line(text('c\u2028', bold), text('d'))],
  'a very long line': [line(text('word '.repeat(2_000)))],
  'a picture with a caption': [
    {
      type: 'image',
      attrs: {
        media: '0123456789abcdef.png',
        alt: 'A *pier* [at] night',
        caption: 'The pier_ at_ night',
        credit: 'Ann (Smith)',
      },
    },
  ],
  'a pull quote': [{ type: 'pullQuote', content: [text('Never', italic)] }, line(text('a'))],
  'rules between': [line(text('a')), { type: 'horizontalRule' }, line(text('b'))],
}

export const ownCases = (articleOf) =>
  Object.entries(cases).map(([name, content]) => ({
    name,
    article: articleOf({ type: 'doc', content }),
  }))
