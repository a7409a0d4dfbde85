// German-language outlets, and words that end the name of one.

export const outlets = `dpa, AFP, Reuters, AP, Spiegel, Der Spiegel, Spiegel Online, Bild, Bild-Zeitung, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung, FAZ,
Die Welt, Welt, Die Zeit, Zeit Online, taz, Tagesspiegel, Handelsblatt, Focus, Stern, ARD, ZDF, Tagesschau, Deutschlandfunk, WDR, NDR, MDR, SWR, BR, RTL, n-tv, BBC, CNN,
Kölner Stadt-Anzeiger, Rheinische Post, Heise, APA, ORF, SRF, NZZ, Standard, Der Standard, Kurier, Twitter, Facebook`

export const outletEndings =
  'zeitung anzeiger tageblatt rundschau nachrichten tagblatt morgenpost kurier abendblatt allgemeine spiegel presse'
