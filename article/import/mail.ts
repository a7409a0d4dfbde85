// A text that came by e-mail: its head, and the signature and the quoted letter below it. Only where a head says so.

export interface Mail {
  /** The subject without `Re:` and the like, above the letter; the text as it came where it is no letter. */
  readonly text: string
  /** As written in the head, or empty. */
  readonly date: string
  readonly leftOut: readonly string[]
}

const subjects =
  /^(?:subject|betreff|objet|oggetto|asunto|assunto|тема|נושא|الموضوع|件名|主题|제목)$/iu
const dates =
  /^(?:date|sent|datum|gesendet|envoyé|data|inviato|fecha|enviado|дата|תאריך|التاريخ|日時|日付|日期|날짜)$/iu
const others =
  /^(?:from|to|cc|bcc|reply-to|message-id|mime-version|content-type|content-transfer-encoding|return-path|received|x-[a-z-]+|importance|priority|attachments?|von|an|kopie|de|à|da|a|para|от|кому|מאת|אל|من|إلى|差出人|宛先|发件人|收件人|보낸 사람|받는 사람)$/iu
const senders = /^(?:from|von|de|da|от|מאת|من|差出人|发件人|보낸 사람)$/iu
const longestHead = 60

export function mailOf(text: string): Mail {
  const lines = text.replace(/^\n+/u, '').split('\n', longestHead)
  let subject = ''
  let date = ''
  const leftOut: string[] = []
  const names: string[] = []
  let at = 0
  for (; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const [, name = '', value = ''] =
      /^([\p{L}\p{M} -]{1,30}?)\s?[:：][ \t]*(.*)$/u.exec(line) ?? []
    if (names.length > 0 && /^[ \t]+\S/u.test(line)) {
      // A long entry goes on in the next line.
      if (subjects.test(names.at(-1) ?? '')) subject = `${subject} ${line.trim()}`
      else leftOut.push(line.trim())
      continue
    }
    if (subjects.test(name) && subject === '') {
      subject = value.trim()
      leftOut.push(`${name}:`)
    } else if (dates.test(name) || others.test(name) || subjects.test(name)) {
      if (dates.test(name) && date === '') date = value.trim()
      leftOut.push(line.trim())
    } else break
    names.push(name)
  }
  const isMail =
    subject !== '' && names.some((name) => senders.test(name)) && (lines[at] ?? '').trim() === ''
  if (!isMail) return { text, date: '', leftOut: [] }
  const [, mark = '', title = subject] =
    /^((?:(?:re|fwd?|aw|wg|tr|rif|rv|enc)\s?:\s*)+)(.*)$/iu.exec(subject) ?? []
  const letter = text.replace(/^\n+/u, '').split('\n').slice(at)
  const below = endOfLetter(letter)
  return {
    text: [title, '', ...letter.slice(0, below)].join('\n'),
    date,
    leftOut: [...leftOut, mark.trim(), ...letter.slice(below).map((line) => line.trim())].filter(
      (line) => line !== '',
    ),
  }
}

/** Where the signature begins, or the letter that it answers. */
function endOfLetter(lines: readonly string[]): number {
  const signature = lines.findIndex((line, i) => /^--\s*$/u.test(line) && i >= lines.length - 30)
  let end = signature === -1 ? lines.length : signature
  let quoted = end
  while (quoted > 0 && /^(?:>|\s*$)/u.test(lines[quoted - 1] ?? '')) quoted--
  if (lines.slice(quoted, end).some((line) => line.startsWith('>'))) {
    end = quoted
    // `On Friday Ann wrote:`
    if (/[:：]\s*$/u.test(lines[end - 1] ?? '') && (lines[end - 1] ?? '').length <= 200) end--
  }
  return end
}
