// English verbs that report what somebody said, by how they take the words. Base forms; endings are added by inflect.ts.
import type { VerbList } from './verb-list.ts'

export const en: VerbList = {
  // NP V that …, “…,” NP V, “…,” V NP
  free: `say tell add write note ask continue explain argue insist warn claim declare announce acknowledge admit concede
conclude reply respond answer state stress emphasise emphasize assert maintain contend allege remark observe comment
recall reveal disclose report predict suggest indicate hint imply confirm deny complain lament joke quip muse wonder
boast brag gloat promise pledge vow swear threaten caution counter retort rebut protest plead beg urge exhort
advise recommend repeat reiterate echo agree concur disagree clarify specify elaborate estimate reckon opine testify
attest affirm reaffirm proclaim profess confess confide volunteer recount recite read post tweet retweet blog
email e-mail text message sing chant shout yell scream shriek cry holler roar thunder bark snap snarl growl grumble gripe
grouse mutter murmur mumble whisper sigh wail laugh chuckle giggle exclaim enthuse gush fume rant sneer scoff scold chide
lecture intone drawl stammer blurt interject interrupt assure remind inform summarise summarize theorize theorise
posit surmise speculate quote fret ruminate bellow sniff deadpan hiss croon implore counsel marvel crow
object venture question stipulate relay rejoin chime cut tease intimate pen pronounce caption vent rail rage
shrug smile grin nod beam demand riff taunt jeer cheer heckle coax implore point shoot fire react weigh sum encourage go put
preach pontificate howl sob moan groan whine aver avow editorialize philosophize gasp inquire persist ponder reason reassure reflect remember restate seethe snipe worry crack finish
jest utter offer think mouth forewarn rave hypothesize postulate reminisce recollect narrate rhapsodize spout`,
  // only with the words right behind them or behind their object: called it “…”
  object: `call dub label brand term deem name describe characterise characterize portray depict refer denounce condemn decry
deride mock blast slam lambaste attack criticise criticize accuse blame fault rebuke praise hail tout commend credit thank
dismiss reject question cite liken compare demand order instruct direct mention pan trash knock rip
castigate ridicule vilify laud applaud salute defend rate tag nickname paint propose invite request issue
release publish offer discuss address express voice apologize apologise talk speak invoke challenge
charge find show use put explain assail reference list coach include convince determine believe think feel hope want fear see consider view regard
dispute rule hit introduce bemoan deplore rue excoriate pillory skewer berate admonish reprimand censure disparage malign lampoon upbraid repudiate refute extol
embrace frame mourn lash articulate disavow downplay congratulate rebuff equate christen recollect paraphrase allude foresee forecast anticipate envision envisage lambast promote highlight`,
  // take a clause without marks: NP V (that) …
  clause: `reassure dispute forewarn make say tell argue claim insist announce suggest warn acknowledge explain note add write report deny predict promise vow
pledge declare state concede admit conclude reveal indicate maintain contend allege assert assure remind caution confirm
complain stress emphasise emphasize boast brag testify reiterate recall remark observe imply disclose joke estimate tweet
swear threaten ask wonder question urge mention cite describe hint inform advise
respond reply repeat lament opine recommend demand request propose agree profess proclaim speculate clarify volunteer confess
encourage invite determine point echo posit affirm reaffirm stipulate counter aver avow hypothesize postulate foresee anticipate`,
  irregular: {
    make: 'makes made made making',
    say: 'says said said saying',
    tell: 'tells told told telling',
    write: 'writes wrote written writing',
    swear: 'swears swore sworn swearing',
    read: 'reads read read reading',
    sing: 'sings sang sung singing',
    shoot: 'shoots shot shot shooting',
    think: 'thinks thought thought thinking',
    feel: 'feels felt felt feeling',
    see: 'sees saw seen seeing',
    put: 'puts put put putting',
    hit: 'hits hit hit hitting',
    go: 'goes went gone going',
    begin: 'begins began begun beginning',
    rebut: 'rebuts rebutted rebutted rebutting',
    speak: 'speaks spoke spoken speaking',
    foresee: 'foresees foresaw foreseen foreseeing',
    forecast: 'forecasts forecast forecast forecasting',
    find: 'finds found found finding',
    show: 'shows showed shown showing',
    deny: 'denies denied denied denying',
    admit: 'admits admitted admitted admitting',
    refer: 'refers referred referred referring',
    pan: 'pans panned panned panning',
    tag: 'tags tagged tagged tagging',
    cut: 'cuts cut cut cutting',
    brag: 'brags bragged bragged bragging',
    beg: 'begs begged begged begging',
    quip: 'quips quipped quipped quipping',
    snap: 'snaps snapped snapped snapping',
    blog: 'blogs blogged blogged blogging',
    slam: 'slams slammed slammed slamming',
    chat: 'chats chatted chatted chatting',
    nod: 'nods nodded nodded nodding',
    deadpan: 'deadpans deadpanned deadpanned deadpanning',
    grin: 'grins grinned grinned grinning',
    dub: 'dubs dubbed dubbed dubbing',
    rip: 'rips ripped ripped ripping',
    pen: 'pens penned penned penning',
    shrug: 'shrugs shrugged shrugged shrugging',
    concur: 'concurs concurred concurred concurring',
    pretend: 'pretends pretended pretended pretending',
  },
  // with an addressee before the clause: told her (that) …
  addressing:
    'tell assure reassure forewarn remind inform warn ask advise urge promise message email text beg implore exhort counsel thank',
  attitude: 'believe think feel hope want fear see consider view regard include list find show use',
  particles: {
    make: 'clear',
    lash: 'out',
    hit: 'out',
    point: 'out',
    shoot: 'back',
    fire: 'back',
    weigh: 'in',
    sum: 'up',
    go: 'on',
    cut: 'in',
    chime: 'in',
  },
  // forms that are as often nouns or adjectives: they need a subject right before them
  doubtful: `report reports claim claims comment comments note notes state states question questions post posts name names call
calls text texts promise promises demand demands offer offers order orders release releases issue issues address addresses
remark remarks pledge pledges estimate estimates message messages email emails e-mail e-mails e-mailed answer answers reply replies
quote quotes tweet tweets order request requests attack attacks blast joke jokes brand label labels
term terms tag rate rates use uses show shows press talk talks charge charges direct credit
challenge challenges echo echoes protest protests hint hints blame cry cries laugh sigh boast boasts
counter object smile smiles list lists reference references fear fears view views hope hopes feeling regard regards grin vow vows point points fire fires weigh sum brag blog blogs read reads counsel warning finding findings
writing meaning reading offering opening speaking sing paint knock rip trash pan crow rage rail hit hits
mock find go put recall appeal lecture whisper shout shouts chant chants scream screams vent fault caption trash
pen text relay state praise salute advocate repeat address howl howls sob sobs moan moans groan groans whine whines censure forecast forecasts highlight highlights embrace frame frames
worry worries reason reasons rule rules crack cracks finish finishes jest jests rave raves`,
}
