// Surnames that are words of a language as well: alone and in lower case they mean the word.

/** Folded, as foldLetters does. */
export const surnamesThatAreWords: ReadonlySet<string> = new Set(
  `
  may march april june august day week monday friday sunday summer winter spring autumn snow frost rain
  black white brown green grey gray gold silver blue pink red rose
  young old long short little small large big strong swift sharp wise good best fair bright noble rich poor
  baker cook carpenter carter fisher hunter gardener mason miller potter shepherd singer smith taylor tailor
  turner walker weaver wright archer bishop pope king prince duke earl knight judge major marshall page
  ward wood woods field fields forest hill hills lake marsh moor banks bridge brooks ford meadows rivers stone
  waters wells park parks parish temple church house hall gates lane street north south east west
  bush berry flower flowers rice bean beans apple fox wolf lamb lyon bird crane finch hawk heron swan drake bull
  love hope joy grace faith price grant power powers law laws case chance field hunt strange savage stark
  read reed will wills bell ball cash coin pound french english german irish welsh holland england france
  brand cross dean drew miles mark rush sands sea shore winner words self
  koch bauer fischer weber schneider richter kaiser konig klein gross lang kurz schwarz weiss braun rot jung
  neu wolf vogel fuchs hahn berg stein wald sommer herbst freitag sonntag montag mai marz engel herr graf
  ritter burger meister arzt alt hoch reich arm stark stolz gut lieb ernst frei fest sturm schnee bach busch
  baum blum feld graben hof horn kirch kreuz kramer muller schmidt schulze vogt wagner zimmermann
  petit grand leblanc lenoir leroy roy roi blanc noir roux brun vert long jeune vieux boulanger boucher
  berger charpentier chevalier fontaine fournier lefevre marchand maire mercier meunier moulin page
  pont prevost rose tailleur temps tour ville villa matin mai mars avril juillet dimanche
  rossi russo bianco bianchi neri nero verdi gallo leone costa conti conte ferrari fontana greco grasso grosso
  longo mancini marino martini monti pace riva rocca romano sala sarti serra sole testa valle villa
  maggio marzo aprile luglio agosto domenica
  blanco rubio moreno delgado bravo calvo campo campos castillo cruz flores fuentes guerra herrero iglesias
  leon luna marin mayo mora molina moral mesa montes nieves palacios pardo paz prado ramos reyes rey rios rojo
  romero rosa rosas santos sierra soto torre torres valle vega velas vera vidal vargas
  `
    .trim()
    .split(/\s+/u),
)
