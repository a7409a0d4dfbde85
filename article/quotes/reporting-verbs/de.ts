// German reporting verbs, in the forms that news uses. Split verbs stand with their first half.
import type { VerbForms } from './verb-list.ts'

export const de: VerbForms = {
  free: `sagte sagten sagt sagen gesagt erklärte erklärten erklärt meinte meinten meint schrieb schrieben schreibt geschrieben betonte betonten betont
fügte ergänzte kommentierte antwortete entgegnete erwiderte fragte rief berichtete berichteten berichtet erzählte erzählt bestätigte bestätigten bestätigt
behauptete behaupteten behauptet warnte warnten warnt kritisierte kritisierten kritisiert forderte forderten fordert erläuterte erläutert
bekräftigte versicherte verkündete unterstrich urteilte mahnte argumentierte argumentiert gestand beteuerte beklagte klagte lobte jubelte scherzte
twitterte postete notierte bemerkte äußerte äußerten teilte teilten gab gaben kündigte kündigten stellte führte wies mitteilte mitteilten mitgeteilt angab
angekündigt hinzufügte feststellte ausführte zitierte meldete meldeten meldet heißt hieß lautete skandierten skandierte resümierte folgerte konstatierte
prognostizierte vermutete versprach drohte räumte verlautete befand sprach weiß wusste`,
  object: `nannte nannten nennt bezeichnete bezeichneten bezeichnet beschrieb verurteilte begrüßte sah sieht wertete verglich bewertete wirft warf verlangte verlangten
verlangt beschuldigte empfahl schätzt schätzte riet vorgeworfen`,
  clause: `sagte sagten sagt gesagt erklärte erklärten erklärt meinte meinten meint schrieb schrieben schreibt betonte betont berichtete berichteten berichtet
bestätigte bestätigten bestätigt behauptete behaupteten behauptet warnte warnt kritisierte forderte forderten fordert bekräftigte versicherte
verkündete teilte teilten gab gaben kündigte kündigten stellte wies mitteilte mitteilten angab angekündigt argumentierte urteilte meldete meldeten meldet
vermutete versprach räumte erläuterte äußerte äußerten verlangen verlangte befürchten befürchtet riet empfahl ging gehen geht`,
  attitude:
    'sah sieht schätzt schätzte sprach ging gehen geht weiß wusste führte stellte wies gab gaben hieß heißt lautete',
}
