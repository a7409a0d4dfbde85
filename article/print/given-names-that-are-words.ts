// First words of names that are words as well, or of what stands for a name that is not known: a capital says nothing of
// them where a sentence begins. What surnamesThatAreWords has is not repeated.

/** Folded, as foldLetters does. */
export const givenNamesThatAreWords: ReadonlySet<string> = new Set(
  `
  will bill frank art jack pat sue rob bob tip buck chase chip clay cliff dale dawn dick don drew earnest eve gene
  guy hank herb iris ivy jade jean jewel lily lance mercy merit olive patience pearl penny pierce peg ray reed rich rod
  ruby rusty sandy skip star sterling summer tab tad terry van victor violet wade walker way world
  ernst franz dieter wolf rosa rose blanche claire clement constant desire felix leger marin modeste parfait pascal
  prudence reine sage bella bianca chiara dolce fortuna gioia grazia letizia luce perla santa santo stella viola
  alba angel blanca clara consuelo dolores esperanza estrella fe gloria linda luz mar mercedes paloma pilar sol
  senior deputy chief former acting local police union ministry government office company school hospital club
  official officer officials source sources somebody someone anybody unnamed anonymous unknown name names whistle
  whistleblower informant witness victim person people man woman boy girl mother father parent sister brother
  the this that one two another first second third my our your his her their
  ein eine einer der die das unser ehemaliger ehemalige leitender leitende hoher hohe zeuge zeugin quelle sprecher
  sprecherin mitarbeiter mitarbeiterin beamter beamtin un une le la les il lo gli uno una el los las haut ancien
  ancienne alto alta ex fonte fuente temoin testigo testimone
  `
    .trim()
    .split(/\s+/u),
)
