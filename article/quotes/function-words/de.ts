// German words with a part in the grammar of attribution, each with the English word whose part it plays.

export const de: Readonly<Record<string, string>> = {
  the: 'der die das dem den des',
  a: 'ein eine einer eines einem einen',
  this: 'dieser diese dieses diesem diesen jener letztere letzterer erstere ersterer',
  many: 'viele mehrere einige manche alle zahlreiche beide zwei drei vier fünf sechs weitere',
  no: 'kein keine keiner',
  his: 'sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unsere unser mein meine',
  he: 'er',
  she: 'sie',
  it: 'es',
  i: 'ich',
  we: 'wir',
  him: 'ihn ihm ihnen sich mir mich uns',
  of: 'von vom',
  in: 'in im ins',
  on: 'auf am an',
  at: 'bei beim',
  with: 'mit',
  for: 'für',
  to: 'zu zum zur',
  from: 'aus',
  about: 'über um',
  against: 'gegen gegenüber',
  after: 'nach nachdem',
  before: 'vor bevor',
  by: 'durch',
  under: 'unter',
  between: 'zwischen',
  during:
    'während anlässlich angesichts aufgrund wegen trotz binnen innerhalb außerhalb seit seitens mittels hinsichtlich bezüglich zugunsten infolge mithilfe',
  without: 'ohne',
  until: 'bis',
  and: 'und sowie',
  or: 'oder',
  but: 'aber sondern doch jedoch',
  that: 'dass daß',
  because: 'weil denn da',
  when: 'wenn als',
  whether: 'ob',
  as: 'wie',
  although: 'obwohl',
  who: 'welcher welche welches',
  not: 'nicht nie niemals',
  has: 'hat haben hatte hatten habe hätte',
  is: 'ist sind war waren sei seien bin',
  was: 'wurde wurden wird werden werde würde würden worden',
  can: 'kann können könne könnte konnte muss müssen müsse soll sollen solle sollte darf will wolle möchte',
  also: 'auch zudem außerdem weiter ferner',
  again:
    'dann danach anschließend daraufhin wieder erneut bereits schon noch nun jetzt zuvor damals später gestern heute bisher nur sehr dazu dabei daher deshalb so hier dort unterdessen inzwischen allerdings damit darüber hierzu dagegen indes ähnlich somit trotzdem schließlich zunächst ebenso weiterhin insgesamt darin zuletzt hingegen demnach dennoch darauf seitdem nur wörtlich offenbar ursprünglich aktuell',
  according: 'laut gemäß',
  monday: 'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  january: 'januar februar märz april mai juni juli august september oktober november dezember',
  week: 'woche jahr monat tag tage jahren uhr abend morgen vormittag nachmittag',
  spokesman: 'sprecher regierungssprecher polizeisprecher pressesprecher konzernsprecher',
  spokeswoman: 'sprecherin polizeisprecherin regierungssprecherin',
  minister:
    'minister innenminister außenminister finanzminister verteidigungsminister ministerpräsident justizminister wirtschaftsminister',
  chancellor: 'kanzler bundeskanzler kanzlerin bundeskanzlerin',
  president:
    'präsident präsidentin bundespräsident vorsitzender vorsitzende chef chefin parteichef direktor geschäftsführer',
  mayor: 'bürgermeister oberbürgermeister bürgermeisterin',
  professor: 'professor prof',
  doctor: 'dr',
  mr: 'herr',
  mrs: 'frau',
  lawyer: 'anwalt anwältin rechtsanwalt verteidiger staatsanwalt',
  expert: 'experte experten expertin forscher wissenschaftler ökonom analyst analysten',
  man: 'mann',
  woman: 'dame mutter schwester tochter',
  officials:
    'beamte behörden ermittler beobachter kritiker demonstranten zeugen augenzeugen anwohner gegner politiker',
  police: 'polizei staatsanwaltschaft feuerwehr bundeswehr',
  government: 'regierung bundesregierung ministerium',
  court: 'gericht bundesgericht landgericht',
  company: 'unternehmen firma konzern',
  party: 'partei fraktion',
  report:
    'bericht studie umfrage urteil gutachten dokument erklärung mitteilung pressemitteilung brief artikel meldung',
  agency: 'agentur nachrichtenagentur behörde',
  newspaper: 'zeitung magazin blatt sender nachrichtenmagazin',
  film: 'film buch roman lied serie album sendung titel sogenannte sogenannten sogenannter projekt aktion schiff motto',
}

/** According to, with the source behind a second word: nach Angaben der Polizei. */
export const accounts =
  'angaben angabe ansicht meinung auffassung aussage aussagen einschätzung informationen darstellung worten überzeugung bericht berichten mitteilung stellungnahme auskunft schätzung schätzungen erkenntnissen ermittlungen recherchen meldung meldungen darstellungen berechnungen umfrage umfragen studie bekunden'
/** According to, with the source before the word: der Polizei zufolge. */
export const behind = 'zufolge'
/** A conjunction that stands for a verb of speaking behind the words: so Müller. */
export const thus = 'so'

/** Verb forms that tell that a whole sentence reports what somebody said. */
export const reported =
  'sei seien habe werde würde würden könne könnten müsse müssten solle wolle dürfe gebe gehe komme stehe bestehe liege handele bleibe hätte hätten wäre wären'
