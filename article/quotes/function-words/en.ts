// English words with a part in the grammar of attribution: one list for each class of engine/word-classes.ts.

export const en = {
  determiner: `the a an this that these those some any many most several few both all each every another other no one two three
four five six seven eight nine ten dozens hundreds thousands half more certain various`,
  possessive: 'his her its their my our your whose',
  preposition: `of in on at for from with by about to into over under against between among through during before after since until
within without toward towards across near behind beyond despite upon amid amidst around inside outside via per like as than
off up out down past onto regarding concerning including along throughout alongside atop beneath besides versus unlike except`,
  subjectPronoun:
    "he she they it i we you everyone everybody someone somebody nobody anyone others he's she's it's they've we've i've he'd she'd they'd we'd i'd he'll she'll they'll we'll i'll they're we're i'm you're",
  objectPronoun: 'him her them me us himself herself themselves itself myself',
  auxiliary: `has have had having is are was were be been being am will would can could may might must shall should do does did
hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't mustn't shouldn't don't doesn't didn't
he's she's it's they've we've i've he'd she'd they'd we'd i'd he'll she'll they'll we'll i'll they're we're i'm you're that's there's
cannot to`,
  negation: `not never n't nor neither hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't mustn't shouldn't
don't doesn't didn't cannot without hardly`,
  adverb: `also then later further once again recently still only repeatedly just even now already often always sometimes
soon earlier ago however though instead meanwhile moreover furthermore nevertheless nonetheless today tonight yesterday tomorrow
not never ever here there too simply first finally thus hence so well perhaps maybe indeed rather quite very
twice thrice previously subsequently eventually immediately long almost nearly merely afterward afterwards
famously reportedly allegedly`,
  subordinator: `that because if when while although though unless until since whereas whether before after as once lest why how what where
whenever wherever than`,
  coordinator: 'and but or nor yet plus &',
  relative: 'who which that whom whose',
  title: `mr mrs ms dr sen sens rep reps gov govs messrs gen lt col sgt capt cmdr adm maj rev hon prof sir lord lady
dame president vice senator representative governor mayor judge justice secretary minister chancellor congressman
congresswoman councilman councilwoman sheriff chief officer general colonel captain major lieutenant sergeant admiral
professor doctor reverend bishop archbishop pope cardinal king queen prince princess attorney ambassador speaker
leader chairman chairwoman director commissioner superintendent detective coach administrator trustee alderman
councilmember provost comptroller coroner deputy vice-captain cr cllr councillor engr barr supt insp det pc dc ds
constable duke duchess baron baroness viscount countess ceo chairperson rabbi imam father sister brother pastor
premier`,
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight morning afternoon evening night
week month year weekend hour hours day days weeks months years minutes earlier later ago recently midday noon midnight`,
  personNoun: `man woman boy girl official officials source sources aide aides adviser advisers advisor advisors person people
insider insiders strategist strategists diplomat diplomats witness witnesses resident residents expert experts analyst analysts
lawmaker lawmakers operative operatives spokesman spokeswoman spokesperson spokespeople spokesmen senator senators congressman congresswoman
representative representatives governor governors mayor president presidents candidate candidates nominee front-runner frontrunner billionaire
businessman businesswoman mogul tycoon leader leaders chairman chairwoman chair chief director secretary minister chancellor judge judges justice
justices attorney lawyer lawyers prosecutor prosecutors sheriff officer officers general colonel captain professor professors doctor doctors
researcher researchers scientist scientists economist economists historian author writer writers reporter reporters journalist journalists
columnist columnists editor editors host hosts anchor correspondent actor actress singer musician comedian
coach player student students teacher teachers worker workers voter voters supporter supporters critic critics opponent opponents
ally allies friend friends colleague colleagues neighbor neighbors neighbour mother father wife husband son daughter brother sister
niece nephew cousin aunt uncle grandmother grandfather grandson granddaughter stepson stepdaughter fiancee spouse partner girlfriend
boyfriend brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law ex-wife ex-husband
widow parent parents family families victim victims activist activists advocate advocates organizer organizers protester protesters
demonstrators delegate delegates donor donors surrogate surrogates veteran veterans employee employees manager managers executive
executives founder co-founder investor investors pollster pollsters pundit pundits commentator commentators observer observers
democrat democrats republican republicans conservative conservatives liberal liberals progressives members member farmer owner
native immigrant immigrants soldier soldiers pilot priest pastor bishop pope rabbi imam user users fan fans
americans clerk treasurer commissioner ambassador envoy negotiator speaker newsman contender hopeful rival rivals socialist democrat
nurse physician surgeon artist filmmaker producer designer engineer vet teen teenager kid
insurgent lobbyist lobbyists consultant consultants staffer staffers campaigners guest
ceo cfo coo ceos chairperson vice-president boss bosses superdelegate superdelegates organiser organisers volunteer volunteers planner engineers inspector investigator insurer broker trader banker bankers fisherman firefighter paramedic driver resident shopkeeper tenant landlord mechanic electrician waiter chef
teammate winner king queen prince lady guy gentleman husband commander superintendent detective investigators`,
  anonymousNoun: `official officials source sources aide aides adviser advisers advisor advisors person people insider insiders strategist
strategists diplomat diplomats witness witnesses resident residents expert experts analyst analysts lawmaker lawmakers operative
operatives spokesman spokeswoman spokesperson voter voters supporter supporters critic critics friend ally allies observers man woman
democrats republicans student students staffer staffers delegate employee protester member`,
  bodyNoun: `government company board campaign committee commission council court police department ministry agency group party union
association organization organisation administration panel institute foundation university firm bank office bureau team staff
newspaper magazine network paper site website outlet station coalition center centre army military navy house senate congress
parliament cabinet embassy school college club league church firm corporation authorities camp white-house
journal post times service editorial tribunal regulator watchdog think-tank delegation crew corps federation force forces guard command pac forum alliance division brigade militia conference convention tour chamber
authority airline hospital museum charity retailer carmaker automaker lender insurer publisher startup brand manufacturer utility
trust fund library orchestra secretariat guild caucus squad couple duo trio pair airport prison hotel restaurant`,
  documentNoun: `letter letters statement report reports ruling suit lawsuit ad ads poll polls email emails e-mail tweet tweets memo headline headlines
sign signs banner banners placard book article articles story editorial op-ed post posts release study survey complaint indictment filing affidavit petition
resolution bill law document documents note message transcript caption description website page pamphlet brochure slogan text
opinion decision order motion brief dossier audit review column piece flyer flier mailer poster t-shirt shirt hat cap badge button cover
entry invitation guide manual policy plan platform constitution speech script song lyrics narrator voiceover voice-over plaque warrant questionnaire
pledge agreement contract declaration proclamation subtitle chyron title`,
  utteranceNoun: `statement statements tweet tweets email emails letter letters speech interview memo op-ed remarks
remark words comments comment message question answer claim claims assertion assertions suggestion warning pledge
promise vow call accusation accusations argument contention conclusion view allegation allegations quote announcement
declaration response reply posts post emphasis acknowledgment acknowledgement admission insistence description
characterization explanation testimony boast complaint motto slogan mantra prediction critique criticism attack phrase
line quip joke refrain advice observation motto plea belief charge case reminder demand fears concern concerns worries
hopes doubts verdict ruling finding reasoning recollection memory assurance guess hunch hint threat request appeal
denial`,
  crowdNoun:
    'crowd crowds audience chorus mob demonstrators protesters supporters fans spectators hecklers heckler marchers attendees',
  workNoun: `show book song film movie titled entitled so-called known named album novel series program programme documentary play
musical hit single track sitcom headline headlined dubbed magazine episode memoir autobiography segment podcast anthem poem
nicknamed aka feature comedy drama ballad tune game slogan headlines`,
  place: `north south east west america washington london paris moscow new york iowa ohio florida texas california virginia
carolina hampshire nevada michigan wisconsin pennsylvania germany france italy spain china russia syria iraq iran
israel alabama alaska arizona arkansas colorado connecticut delaware hawaii idaho illinois indiana kansas kentucky louisiana maine
maryland massachusetts minnesota mississippi missouri montana nebraska jersey oklahoma oregon rhode dakota tennessee utah vermont
wyoming calif fla ill mass mich minn tex wash wis ariz colo conn ga pa va ohio houston dallas miami atlanta detroit denver seattle
phoenix baltimore minneapolis milwaukee orlando sacramento vegas francisco angeles diego antonio brussels berlin madrid rome vienna
geneva kiev kyiv kabul baghdad damascus tehran jerusalem cairo tokyo beijing shanghai seoul delhi mumbai karachi sydney toronto
montreal ottawa havana caracas nairobi lagos dubai scotland wales ireland spain portugal greece poland hungary austria
switzerland belgium netherlands sweden norway denmark finland ukraine belarus india pakistan afghanistan bangladesh japan korea
vietnam indonesia malaysia philippines australia zealand brazil argentina chile colombia venezuela cuba haiti egypt libya
tunisia algeria morocco nigeria kenya somalia sudan ethiopia saudi arabia yemen oman qatar kuwait lebanon
israel europe asia africa britain england mexico canada turkey ukraine manhattan brooklyn chicago boston philadelphia cleveland`,
  femaleNoun: `she her woman girl mother wife daughter sister widow congresswoman spokeswoman actress chairwoman queen princess lady
mrs ms miss mum mom grandmother aunt businesswoman councilwoman dame madam hostess waitress nun girlfriend councilwoman heiress
saleswoman anchorwoman`,
  maleNoun: `he him man boy father husband son brother widower congressman spokesman actor chairman king prince gentleman mr sir dad
grandfather uncle businessman councilman lord bishop priest guy boyfriend newsman tycoon anchorman salesman`,
  pluralWord: `they we officials sources aides advisers people experts analysts lawmakers critics supporters voters republicans democrats
residents witnesses researchers scientists leaders prosecutors lawyers police authorities members conservatives liberals others both
economists reporters opponents allies friends protesters organizers rivals donors advocates activists students strategists operatives`,
  otherVerb: `supports puts means worries involves went came took made gave got had saw knew thought felt began became found left kept held brought met ran lost won sent built
fell stood rose spent spoke grew led wanted looked used seemed appeared tried called worked turned helped started moved lived believed
happened included served died followed stopped created opened walked waited stayed reached killed remained decided passed sold
opposed rejected supported backed voted joined refused failed agreed planned faced received raised hosted visited accepted
drew flew drove wore paid sat put let shot hit cut set shut became sought taught bought caught fought
wants needs makes takes gives gets goes comes knows thinks feels seems looks believes wonders remains becomes includes faces leads
plans hopes fears wants expects loves hates likes keeps holds runs stands works lives tries
think believe feel know want need make take get go come hope fear expect love hate like seem look try keep
hosted campaigned endorsed launched ended finished resigned returned arrived traveled travelled praised responded reacted apologized
filed sued signed played watched listened heard read understood struck
admires adores allows appears applies arrives avoids begins belongs betrays brings builds buys carries casts
chooses clings contains contradicts creates crosses decides defines delivers depends deserves despises
destroys differs discovers dislikes dominates embodies emerges employs enables endorses enjoys ensures enters
erodes evokes exceeds expands exploits exposes fails fetches forgets generates grows happens hears helps
ignores illustrates imposes improves inspires intends introduces involves joins justifies lacks learns lets
loses manages mimics mixes notices obtains occurs offends opposes organizes owes owns participates pays
permits persists possesses prefers prepares preserves prevents produces prohibits proves provides reaches
receives recognizes reflects refuses reinforces relates relies removes represents requires resembles resists
resonates retains revives rises satisfies seeks sells sends serves sits solves spends stays strives succeeds
suffers suspects symbolizes teaches tends throws treats underscores understands yearns arose ate beat bent bet
bit blew bled bore bred broke burst chose clung crept dealt dove drank dug fed fled forbade forgave forgot
froze hid hung hurt knelt laid leapt lent lit mistook overcame quit rang rode sank shed shook shrank slept
slid sped spread sprang spun stole strode strove stuck swam swept swung threw tore undertook upheld woke
withdrew wept withstood outlined oversaw underwent`,
} as const

export const abbreviations = `mr mrs ms dr sen rep gov gen lt col sgt capt cmdr adm maj rev hon prof st jr sr inc corp co ltd no vs jan feb mar apr jun
jul aug sept sep oct nov dec calif fla ill mass mich minn tex wash wis ariz colo conn del ga kan ky md mo mont neb nev okla ore pa
tenn va vt wyo ala ark gens sens reps govs messrs mt ft approx dept est al ave blvd rd`

/** What people do or are, one of them; the plural adds an s. */
export const occupations = `defender striker midfielder goalkeeper winger skipper batsman bowler jockey boxer champion golfer quarterback receiver
pitcher catcher outfielder shortstop guard rookie rapper drummer guitarist novelist poet influencer blogger
entrepreneur biologist ecologist archaeologist geologist physicist chemist architect builder plumber carpenter rancher
grower baker butcher barber hairdresser waitress bartender renter homeowner villager islander widower fiance
stepfather stepmother classmate roommate trainer referee umpire constable trooper marshal ranger pediatrician
psychiatrist psychologist therapist pharmacist dentist veterinarian midwife principal headteacher headmaster
headmistress lecturer pupil dropout vicar nun monk chaplain consul legislator councillor councilmember alderman
trustee accountant auditor campaigner demonstrator employer intern assistant publicist agent solicitor barrister juror
magistrate coroner plaintiff defendant suspect survivor bystander passerby onlooker caller viewer listener reader
subscriber customer shopper diner visitor tourist traveler traveller passenger commuter cyclist motorist pedestrian
steward stewardess sailor airman refugee migrant dissident prisoner inmate detainee hostage pensioner retiree toddler
creator inventor developer programmer hacker gamer streamer youtuber photographer cameraman publisher presenter
broadcaster reviewer curator collector dealer auctioneer painter sculptor dancer choreographer conductor composer
pianist violinist cellist soprano screenwriter playwright publican innkeeper hotelier grocer trucker miner welder
janitor cleaner nanny babysitter caregiver carer hiker climber skier swimmer runner sprinter gymnast rower wrestler
hunter trapper angler beekeeper gardener landscaper meteorologist forecaster climatologist oceanographer astronomer
astronaut cosmonaut statistician mathematician linguist philosopher theologian sociologist anthropologist
criminologist epidemiologist virologist immunologist oncologist cardiologist neurologist toxicologist pathologist
radiologist ferryman deckhand captain rider biker racer midshipman paratrooper sniper gunman attacker intruder burglar
robber thief kidnapper hijacker assailant stylist decorator tailor florist jeweller jeweler printer librarian
archivist translator interpreter negotiator mediator arbitrator regulator supervisor foreman dispatcher operator
technician lifeguard instructor counselor counsellor superintendent headliner bassist vocalist songwriter frontman
bandmate co-star co-author co-worker co-pilot co-owner coworker housemate flatmate newcomer beginner expatriate
pollster canvasser vlogger podcaster cartoonist essayist biographer memoirist columnist`
