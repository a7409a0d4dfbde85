// Word: the article in styles that a newsroom's template can restyle, with pictures, and with what stands open as comments.
// The library is loaded when somebody first asks for such a file: it is a megabyte.
import type { PrintedArticle } from '../print/printed-article.ts'
import { fixedBytes, wordsInFile } from './docx-bytes.ts'
import { articleToWord } from './docx-paragraphs.ts'
import { styleNames } from './docx-styles.ts'
import type { BytesFormat, ExportOptions } from './export-format.ts'
import { remarkSentences } from './remarks.ts'

const withLinks = (options: ExportOptions) => options.related !== false

export const docx: BytesFormat = {
  kind: 'bytes',
  name: 'docx',
  label: 'Word document',
  description: 'For desks that edit in Word: styles by name, pictures, comments if wanted.',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  options: [
    { kind: 'switch', name: 'comments', label: 'Open checks as comments', default: false },
    { kind: 'switch', name: 'related', label: 'Related and latest articles', default: true },
  ],
  losses,
  render: async (printed, options, means) => {
    const { wordFile } = await import('./docx-document.ts')
    const remarks = options.comments === true ? means.remarks : []
    const body = articleToWord(printed, withLinks(options))
    return fixedBytes(await wordFile(printed, body, { ...means, remarks }), printed)
  },
  words: (printed, options) => [
    ...articleToWord(printed, withLinks(options)).paragraphs.map(({ runs }) =>
      runs.map((run) => (run.kind === 'picture' ? run.alt : run.text)).join(''),
    ),
    ...printed.keywords,
    ...styleNames,
    ...(options.comments === true ? remarkSentences : []),
  ],
  readBack: wordsInFile,
}

function losses({ body, subjects }: PrintedArticle): readonly string[] {
  const names = JSON.stringify(body).match(/"media":"[^"]+\.(?:webp|avif)"/g) ?? []
  const one = names.length === 1
  return [
    ...(names.length === 0
      ? []
      : [
          `${names.length} ${one ? 'picture' : 'pictures'} of a type that Word does not show ${one ? 'becomes its' : 'become their'} alternative text.`,
        ]),
    ...(subjects.length === 0 ? [] : ['The subjects stay behind.']),
  ]
}
