// Spanish reporting verbs, in the forms that news uses.
import type { VerbForms } from './verb-list.ts'

export const es: VerbForms = {
  split: {},
  free: `dijo dijeron dice dicen dicho afirmó afirmaron afirma afirmado aseguró aseguraron asegura asegurado explicó explicaron explica explicado añadió añade
señaló señalaron señala señalado indicó indica declaró declararon declara declarado manifestó subrayó subraya destacó destaca apuntó apunta recordó
recuerda advirtió advierte anunció anunciaron anuncia respondió responde preguntó comentó comenta escribió escribe agregó agrega sostuvo sostiene
insistió insiste reconoció reconoce precisó precisa denunció denuncia contó cuenta lamentó lamenta concluyó exclamó relató expresó informó confirmó`,
  object: 'calificó califica llamó llama tildó definió criticó pidió pide',
  clause: `dijo dijeron dice dicho afirmó afirmaron afirma afirmado aseguró aseguraron asegura explicó explica añadió añade señaló señala indicó indica
declaró declara manifestó subrayó destacó apuntó recordó advirtió anunció sostuvo insistió reconoció precisó denunció informó confirmó`,
  attitude: 'llama llama cuenta pidió pide',
}
