// How many pages a PDF has, as its own page objects say.

export const pagesIn = (pdf: string | Uint8Array): number =>
  (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?![A-Za-z])/g) ?? []
  ).length
