// French reporting verbs, in the forms that news uses.
import type { VerbForms } from './verb-list.ts'

export const fr: VerbForms = {
  split: {},
  free: `dit disent disait déclaré déclare déclarait affirmé affirme affirment affirmait expliqué explique expliquait ajouté ajoute ajoutait indiqué indique
indiquait souligné souligne soulignait précisé précise précisait estimé estime estimait assuré assure assurait annoncé annonce répondu répond répondait
raconté raconte confié confie lancé lance écrit écrivait rappelé rappelle reconnu reconnaît regretté regrette dénoncé dénonce insisté insiste poursuivi
poursuit conclu conclut commenté commente averti avertit demandé demande soutenu soutient rapporté rapporte fait`,
  object:
    'qualifié qualifie qualifiait jugé juge appelé appelle évoqué évoque parlé parle critiqué critique',
  clause: `dit déclaré déclare affirmé affirme affirment expliqué explique ajouté ajoute indiqué indique souligné souligne précisé précise estimé estime
assuré assure annoncé annonce rappelé rappelle reconnu rapporté rapporte soutenu soutient`,
  attitude: 'fait évoqué évoque parlé parle appelle appelé demandé demande',
}
