// Italian reporting verbs, in the forms that news uses.
import type { VerbForms } from './verb-list.ts'

export const it: VerbForms = {
  split: {},
  free: `detto dice dicono disse diceva dichiarato dichiara dichiarò spiegato spiega spiegò aggiunto aggiunge aggiunse affermato afferma affermò sottolineato
sottolinea ribadito ribadisce osservato osserva commentato commenta risposto risponde rispose chiesto chiede scritto scrive scrisse annunciato annuncia
assicurato assicura ricordato ricorda avvertito avverte precisato precisa concluso conclude raccontato racconta sostenuto sostiene rivelato rivela
denunciato denuncia riferito riferisce confermato conferma ammesso ammette replicato replica esclamato`,
  object: 'definito definisce definì chiamato chiama criticato critica parlato parla',
  clause: `detto dice disse dichiarato dichiara spiegato spiega aggiunto aggiunge affermato afferma sottolineato ribadito osservato annunciato annuncia
assicurato ricordato precisato sostenuto sostiene rivelato riferito confermato ammesso`,
  attitude: 'chiama chiamato parla parlato chiesto chiede ricorda',
}
