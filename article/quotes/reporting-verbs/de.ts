// German reporting verbs: weak ones by their stems, others in the forms that news uses.
import { weakForms } from './inflect-german.ts'
import type { VerbForms } from './verb-list.ts'

const said =
  weakForms(`sag erklär mein beton ergänz kommentier antwort erwider frag bericht erzähl bestätig behaupt warn
kritisier forder erläuter bekräftig versicher verkünd urteil mahn argumentier beteuer meld vermut droh konstatier prognostizier
äußer folger resümier bemerk beklag begründ schilder spekulier dementier monier präzisier prophezei`)

const strong = `schrieb schrieben schreibt schreiben geschrieben rief riefen ruft entgegnete entgegneten entgegnet unterstrich unterstreicht
unterstrichen gestand gesteht gestanden versprach versprachen verspricht versprochen verlautete befand befanden befindet bestritt bestreitet
bestritten`

export const de: VerbForms = {
  split: {
    'gab gaben gibt geben': 'an bekannt zu',
    'stellte stellten stellt': 'fest klar heraus',
    'teilte teilten teilt': 'mit',
    'kündigte kündigten kündigt': 'an',
    'wies wiesen weist': 'hin zurück',
    'verwies verwiesen verweist': 'darauf',
    'machte machten macht': 'deutlich klar',
    'begründete begründeten begründet': 'damit',
    'räumte räumten räumt': 'ein',
    'merkte merkt': 'an',
    'fügte fügten fügt': 'hinzu an',
    'führte führten führt': 'aus an',
  },
  free: `${said} ${strong} ${weakForms('klag lob jubel scherz twitter post notier skandier titel höhn spott zürn schwärm witzel frohlock')}
fügte fügten fügt teilte teilten teilt gab gaben gibt kündigte kündigten kündigt stellte stellten stellt führte führten führt wies wiesen weist
mitteilte mitteilten mitgeteilt angab angaben angegeben angekündigt hinzufügte hinzugefügt feststellte festgestellt ausführte klarstellte
eingeräumt räumte räumt merkte merkt zitierte verwies verwiesen verweist machte machten macht heißt hieß lautete lautet sprach sprachen spricht weiß wusste`,
  object: `nannte nannten nennt nennen ${weakForms(`bezeichn begrüß wert bewert verlang beschuldig schätz charakterisier würdig rechtfertig
bezichtig verteidig feier titulier brandmark geißel rüg tadel attackier`)} beschrieb beschrieben beschreibt verurteilte verurteilten
verurteilt sah sahen sieht verglich verglichen vergleicht wirft warf warfen vorgeworfen empfahl empfiehlt empfohlen riet rät hielt hält lobte`,
  clause: `${said} ${strong} ${weakForms('verlang glaub hoff befürcht fürcht schätz plan erwart')} teilte teilten teilt gab gaben gibt
kündigte kündigten kündigt stellte stellten stellt wies wiesen weist mitteilte mitteilten mitgeteilt angab angaben angegeben angekündigt verwies verwiesen verweist machte machten macht
hinzufügte feststellte festgestellt eingeräumt räumte räumt merkte merkt fügte riet rät empfahl empfiehlt ging gingen geht gehen`,
  attitude: `sah sieht sprach sprachen spricht ging gingen geht gehen weiß wusste hieß heißt lautete lautet hielt hält
${weakForms('glaub hoff befürcht fürcht schätz plan erwart')}`,
}
