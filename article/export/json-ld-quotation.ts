// A quote as schema.org Quotation. What speaks decides the property: people and organisations are its creator, a document
// is what it is based on; so is the report of an outlet that it was said to.
import type { CreativeWork, Organization, Person, Quotation } from 'schema-dts'
import type { PrintedAttribution, PrintedQuote, PrintedSpeaker } from '../print/printed-body.ts'

/** `language` is the article's. `position` counts letters of the copy: see PrintedQuote. */
export function quotation(quote: PrintedQuote, language: string): Quotation {
  const { text, attribution, range } = quote
  const { speaker, nature } = attribution
  return {
    '@type': 'Quotation',
    text,
    inLanguage: quote.language ?? language,
    position: `${range.from}-${range.to}`,
    creator: nature === 'work' ? [] : nature === 'person' ? person(speaker) : house(speaker),
    isBasedOn: basis(attribution),
  }
}

export const organisation = (name: string): Organization | readonly [] =>
  name === '' ? [] : { '@type': 'Organization', name }

/** An unnamed source is its agreed description and nothing else. */
function person(speaker: PrintedSpeaker): Person {
  if (speaker.kind === 'described') return { '@type': 'Person', description: speaker.description }
  return {
    '@type': 'Person',
    name: speaker.name,
    jobTitle: speaker.role,
    affiliation: organisation(speaker.organisation),
  }
}

function house(speaker: PrintedSpeaker): Organization {
  if (speaker.kind === 'described')
    return { '@type': 'Organization', description: speaker.description }
  return {
    '@type': 'Organization',
    name: speaker.name,
    disambiguatingDescription: speaker.role,
    parentOrganization: organisation(speaker.organisation),
  }
}

function basis({ speaker, nature, via }: PrintedAttribution): CreativeWork | readonly [] {
  if (nature !== 'work' && via === null) return []
  return {
    '@type': 'CreativeWork',
    ...(nature === 'work' ? work(speaker) : {}),
    publisher: organisation(via ?? ''),
  }
}

const work = (speaker: PrintedSpeaker) =>
  speaker.kind === 'described'
    ? { description: speaker.description }
    : {
        name: speaker.name,
        disambiguatingDescription: speaker.role,
        sourceOrganization: organisation(speaker.organisation),
      }
