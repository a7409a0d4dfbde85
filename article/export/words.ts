// The few words that an export adds of its own, in the article's language where it is known, else in English.
import type { BylineRole } from '../byline.ts'

export interface ExportWords {
  readonly related: string
  /** The title of a list of those who are quoted. */
  readonly sources: string
  readonly latest: string
  readonly corrections: string
  readonly correction: string
  readonly clarification: string
  readonly untitled: string
  /** Printed behind a name; null where the name alone says it. */
  readonly roles: Readonly<Record<BylineRole, string | null>>
}

const english: ExportWords = {
  related: 'Related articles',
  sources: 'Sources',
  latest: 'Latest articles',
  corrections: 'Corrections',
  correction: 'Correction',
  clarification: 'Clarification',
  untitled: 'Untitled',
  roles: {
    reporter: null,
    photographer: 'photographer',
    translator: 'translator',
    curator: 'curator',
    editor: 'editor',
    contributor: 'contributor',
  },
}

const byLanguage: Readonly<Record<string, ExportWords>> = {
  en: english,
  ar: {
    related: 'مقالات ذات صلة',
    sources: 'المصادر',
    latest: 'أحدث المقالات',
    corrections: 'تصحيحات',
    correction: 'تصحيح',
    clarification: 'توضيح',
    untitled: 'بلا عنوان',
    roles: {
      reporter: null,
      photographer: 'تصوير',
      translator: 'ترجمة',
      curator: 'إعداد',
      editor: 'تحرير',
      contributor: 'مساهمة',
    },
  },
  de: {
    related: 'Verwandte Artikel',
    sources: 'Quellen',
    latest: 'Neueste Artikel',
    corrections: 'Korrekturen',
    correction: 'Korrektur',
    clarification: 'Klarstellung',
    untitled: 'Ohne Titel',
    roles: {
      reporter: null,
      photographer: 'Foto',
      translator: 'Übersetzung',
      curator: 'Kuratierung',
      editor: 'Redaktion',
      contributor: 'Mitarbeit',
    },
  },
  fr: {
    related: 'Articles liés',
    sources: 'Sources',
    latest: 'Derniers articles',
    corrections: 'Corrections',
    correction: 'Correction',
    clarification: 'Précision',
    untitled: 'Sans titre',
    roles: {
      reporter: null,
      photographer: 'photographie',
      translator: 'traduction',
      curator: 'sélection',
      editor: 'édition',
      contributor: 'contribution',
    },
  },
  it: {
    related: 'Articoli correlati',
    sources: 'Fonti',
    latest: 'Ultimi articoli',
    corrections: 'Correzioni',
    correction: 'Correzione',
    clarification: 'Precisazione',
    untitled: 'Senza titolo',
    roles: {
      reporter: null,
      photographer: 'fotografia',
      translator: 'traduzione',
      curator: 'a cura di',
      editor: 'redazione',
      contributor: 'collaborazione',
    },
  },
  es: {
    related: 'Artículos relacionados',
    sources: 'Fuentes',
    latest: 'Últimos artículos',
    corrections: 'Correcciones',
    correction: 'Corrección',
    clarification: 'Aclaración',
    untitled: 'Sin título',
    roles: {
      reporter: null,
      photographer: 'fotografía',
      translator: 'traducción',
      curator: 'selección',
      editor: 'edición',
      contributor: 'colaboración',
    },
  },
  pt: {
    related: 'Artigos relacionados',
    sources: 'Fontes',
    latest: 'Últimos artigos',
    corrections: 'Correções',
    correction: 'Correção',
    clarification: 'Esclarecimento',
    untitled: 'Sem título',
    roles: {
      reporter: null,
      photographer: 'fotografia',
      translator: 'tradução',
      curator: 'curadoria',
      editor: 'edição',
      contributor: 'colaboração',
    },
  },
}

/** `language` is a BCP 47 tag; only its first part is looked at. */
export function wordsFor(language: string): ExportWords {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? english
}
