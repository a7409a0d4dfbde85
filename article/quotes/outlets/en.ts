// English-language outlets, and words that end the name of one.

export const outlets = `AFP, AP, Associated Press, Reuters, dpa, ANSA, EFE, TASS, Xinhua, Kyodo, Bloomberg, Bloomberg News, Politico, Axios, Breitbart,
Breitbart News, BuzzFeed, BuzzFeed News, Vox, Slate, Salon, Vice, Quartz, Mother Jones, HuffPost, Huffington Post, Daily Beast, Daily Caller, Daily Mail,
CNN, Fox News, Fox, MSNBC, NBC, NBC News, ABC, ABC News, CBS, CBS News, PBS, NPR, BBC, BBC News, ITV, Sky News, Al Jazeera, C-SPAN, CNBC, Univision, Telemundo,
New York Times, Washington Post, Wall Street Journal, Guardian, Times, Telegraph, Independent, USA Today, Los Angeles Times, Boston Globe,
Chicago Tribune, Miami Herald, New Yorker, Atlantic, Economist, Financial Times, Newsweek, Time, Time magazine, Forbes, Fortune, Rolling Stone, Vanity Fair,
National Review, Weekly Standard, Hill, ProPublica, Vogue, GQ, Esquire, People, Variety, Hollywood Reporter, Der Spiegel, Bild, Le Monde, Le Figaro,
El País, Corriere della Sera, La Repubblica, Haaretz, Jerusalem Post, Intercept, Facebook, Twitter, Instagram, YouTube, Today`

/** A name in capitals whose last word is one of these is an outlet. */
export const outletEndings =
  'times post journal news tribune herald guardian telegraph press agency tv radio magazine today daily globe star review gazette examiner courier chronicle observer inquirer argus weekly wire'
