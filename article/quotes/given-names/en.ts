// First names common in English-language news, by the gender they are nearly always given to.

export const female = `rita mara nadia mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty
sandra ashley dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon
cynthia kathleen amy shirley angela helen anna brenda pamela nicole ruth katherine samantha christine emma catherine
debra virginia rachel carolyn janet maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith
olivia frances martha cheryl megan andrea hannah jacqueline ann alice kathryn gloria teresa sara janice doris
madison julia grace judy abigail marie denise beverly amber theresa marilyn danielle diana brittany natalie sophia
rose isabella kayla charlotte hillary melania ivanka kellyanne nikki kirsten claire jill sally ellen meg megyn
maggie kate katie katy jane anne annie sue tina tammy wendy wanda valerie vanessa yvonne zoe carly condoleezza
sonia sonya elena loretta susana joni jeanne michele michaela chelsea huma cecile peggy penny paula rosa roseanne
sheila stacy suzanne tamara ursula nina nora monica molly mia melinda maureen marsha marla marina marcia lynn lucy
lori liz lena leah kristen kirstie kara june josephine joanne ivy irene ingrid heidi hope holly gwen gina gail
fiona eve eva erin erica elaine eleanor edith dina debbie dawn daisy courtney connie colleen claudia cindy christie
chloe celia cecilia cathy carrie carmen carla candice camille bridget bonnie beth bernadette becky audrey april
annette anita angelina alison alicia allison agnes adele abby kamala tulsi elise beatrice marjorie kimberley
felicia joann roseann rosanne mandy randi cindi cyndi deja latoya keisha latisha tamika aisha fatima amina leila layla
yasmin yasmine zainab maryam mariam khadija noor nour rania samira salma halima aaliyah imani nia naomi natalia
natasha natalya olga svetlana tatiana irina ekaterina oksana yulia anastasia ludmila galina larisa vera zoya katarzyna
agnieszka malgorzata joanna ewa magdalena beata zuzana jana petra ivana guadalupe consuelo mercedes esperanza ximena
jimena luz marisol maribel esmeralda xiomara alejandra gabriela daniela mariana catalina adriana paola lucia sofia
valentina camila fernanda isabel ines beatriz pilar dolores rosario graciela silvia patrizia giulia chiara francesca
federica elisabetta giorgia alessandra ilaria martina simona brigitte marine segolene anne-marie chantal sylvie odile
mireille noemie manon amelie juliette margaux ludivine astrid freya sigrid solveig annika britta greta gunilla inga
birgitta mette helle siobhan niamh aoife sinead maeve ciara roisin isla morag mhairi ailsa bronwen carys rhiannon
gwyneth delyth theodora augusta winifred mildred ethel edna gertrude agatha beatrix cordelia daphne phoebe penelope
imogen jemima harriet matilda amelia aria mila ella scarlett zoey lillian lily hazel aurora savannah paisley genevieve
georgia georgina gemma tracey trudy tessa thelma sybil stella selena salome sadie roxanne roberta rhonda rhoda ramona
rachael priscilla pearl pauline patti patty opal norma nell nellie myra myrna muriel morgana miranda mindy milly
millicent margarita mallory mabel luella lucille lucinda louise lorraine lorna lois lola leona lenora laverne latanya
lana krista kristin kristina kristine kirsty kerri kendra katharine karla juanita jodi jodie jocelyn joy jillian
janine janelle janette jacquelyn iris ida hilda henrietta hattie haley hailey guinevere gretchen glenda ginger
geraldine gabrielle florence flora faye fay felicity esther estelle ernestine eunice eugenia erika enid elsie elsa
eileen edie dora dolly dixie dianne desiree della deirdre deanna darlene cora constance colette clara clarissa christy
charlene celeste catriona cassandra carole carolina bridgette brianna briana brandi brandy bobbie blanche betsy
bernice belinda becca aurelia audra arlene antoinette ana alyssa alma allyson alexandria alana adrienne ada parvati
priya pooja anjali sunita lakshmi indira nirmala mamata jayalalithaa deepika kavita meera shreya sushma yingluck
sheikha benazir malala hina ayesha nusrat ludmilla nadezhda jacinda gladys tanya beyonce rihanna shakira madonna oprah
whoopi naghmeh zeynep elif ayse emine hatice
maya renee maren mei ngozi amara orlagh delia sylvia uma shelby delphine shailaja sheetal revathi amrita folashade
hadiza adaeze ebiere uju zahra miriam soraya parisa shirin anahita luciana lourdes yolanda rocio paloma dominique
solange elodie odette monique simone ragna ilse liesl anneliese bettina katrin birgit zofia halina danuta ottilie
rosalind philippa tamsin arabella assumpta noreen grainne caoimhe fionnuala eimear orla una mairead eilidh shona
elspeth tanisha lakeisha shanice jasmine makayla kaylee kylie kelsey lacey stacey kerry-anne kelly-anne marguerite
irma velma wilma selma prudence dottie joanie paulette georgette rosemary phyllis doreen maxine marlene earlene kathy
josie rosie lottie tilly millie ellie callie allie sophie fleur jade kiara tiana sade thandi nomsa lindiwe lethabo
nandi zanele nokuthula wambui wanjiru akua abena efua yaa ama chioma ifeoma nkechi funke bukola titilayo yetunde
temitope mei-ling xiaoyan yuki sakura keiko naoko haruka yoko akiko michiko hyun-joo soo-jin farida nasreen rukhsana
shazia sadia bushra hafsa teri kayleigh courteney portia lavinia octavia`

export const male = `james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald
steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry
tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger
austin sean gerald carl harold dylan arthur lawrence jesse bryan billy bruce gabriel joe logan albert willie
alan juan wayne elijah randy vincent mason roy ralph bobby russell bradley philip eugene barack bernie bill bob ted
marco mitt mitch mike jeb jim tom tim tony steve dave dan don ben chuck chris rand rick rob ron rudy sam saddam
sheldon sid stan stuart syed trey vladimir warren wes xi zack carter chad clarence clint cory corey curtis darrell
darren dean derek dick doug duncan dwight earl ed eddie edgar edwin eli elliott emmanuel ernest evan felix fernando
francis francois franklin fred frederick gene geoffrey glenn gordon graham grant greg guy harry harvey hector herman
howard hugh hugo ian ibrahim ivan jared jay jeff jerome jimmy joel johnny jon julian karl ken kurt leo leon
leonard lewis lindsey lloyd louis luis luke marc marcus mario martin marvin matt maurice max mel michel miguel mohamed
mohammed mohammad nate ned neil newt nick norman oliver omar oscar pablo pedro pete phil pierre rafael ramon ray
reggie reince rex ricardo rod rodney roland ross ruben rupert salvador seth shane shaun simon sergei sergey spencer
stefan tad terrence theodore todd trevor vernon victor vince vic wendell wilbur zbigniew khizr antonin anwar bashar
boris recep merrick dmitry ahmed ali hassan hussein abdul yusuf giovanni giuseppe klaus jurgen wolfgang hans helmut
olaf tyrone manuel sebastian anderson wolf jake lester tucker rush josh craig dale darryl daryl dwayne
elias elmer elton emile emilio emmett enrique erik ernie ervin eugenio fabian felipe fidel fletcher floyd forrest
francisco fritz garrett garth gavin gerard gerardo gil gilbert giles grady gregg gus gustavo hal hank harlan harley
harris harrison hayden heath henrik herb herbert hiram horace howie hubert hudson humberto ignacio igor ike irving
irwin isaac isaiah ismael jaime jamal jarrod jarvis jasper javier jed jefferson jeffery jerald jeremiah jermaine
jerrold jimmie joaquin joey johan johannes johnnie jonas jorge josef josiah judah jules julio julius kareem karim
keegan kelvin kendrick kenny kent kirk knox kristian kurtis lamar lance landon lars laurence leland lennox leonardo
leopold leroy levi liam lincoln lionel lorenzo lowell lucas lucian ludwig luigi luther lyle lyndon mack malcolm marcel
marcos mariano markus marlon marshall marty mathew mathias matteo mauricio mauro maxim maxwell melvin merle micah
mickey mikael mikhail miles milo milton mitchell mohamad monty morris moses muhammad murray myron nathaniel nelson
nestor niall nicolas nigel nikita nikolai nikolas nolan octavio oleg olivier oren orlando orson osvaldo otis otto owen
palmer pascal patricio paulo percy perry philippe phillip pierce preston quentin quincy ramiro ramsey randall randolph
raphael rashid raul ravi raymundo reginald rene reuben reynaldo rhett rico roberto rocco rocky rodolfo rodrigo rogelio
rolando rolf romeo ronan ronnie roosevelt rory roscoe royce rudolph rudolf rufus rusty sal sammy samir sanjay santiago
santos saul scot scottie sergio seymour sherman sherwood sidney silas silvio simeon solomon sonny stanislaw stanley
stephan sterling stewart stu sylvester tariq tate teddy tobias toby tomas tommy tomasz travis trent trenton tristan
troy tyson ulrich ulysses uwe vaughn vicente vikram vincenzo vito vladislav wade waldo wallace walt walton warner
wendel werner wesley wilfred wilfredo will willard wilson winston woodrow wyatt xavier yaakov yosef yuri zachariah
zane zeke zev zaid ziad alastair alistair alec aleksandr alexei alexey andreas andrei andrej andrzej angus antoine
antonio arnaud arne arturo asif asim bart basil benedict benito bernard bertrand bjorn bogdan brad brady bram brendan
brent bret brett brock bruno bryce byron caleb callum carlos carlton cedric cesar chester chip christoph christophe
christos cliff clifford clive clyde cody cole colin colm conor cooper cyril cyrus damian damien damon darius dario
davis dawit declan deepak demetrius denny denzel desmond devin diego dieter dimitri dimitris dirk dmitri dominic
dominick donnie dorian dustin eamon edgardo eduardo efrain ehud elbert eliot elliot ellis emil emir enzo esteban
etienne evgeny ezekiel ezra farid farouk fergus filippo finn florian francesco franck gareth gaston gaurav geert
geraint gianni gideon gino giorgio giulio graeme guido guillermo gunter gunther guillaume haider hamid hamza haruki
hashim hendrik hideo hiroshi hosni huw iain imran ismail itamar jacques janos jarek jawad jens jiri jean-claude
jean-luc jean-marc jean-marie jean-pierre jochen joost jozef kaleb kamal kenji khaled khalid kofi konstantin krzysztof
laszlo laurent lech lorcan luca luciano mahmoud manmohan marek mariusz martijn massimo mattias matthias mehmet mihai
miloš miroslav mohan mustafa naoto narendra nasser nawaz oisin orhan osama padraig pavel pawel petr petro pieter piotr
prakash pyotr rahul rajesh rajiv rami ruairi rui sadiq sajid salman sanjiv satoshi sebastien sepp shinzo shimon
slobodan sunil suresh takeshi tayyip thabo thierry timur tito tomislav umar vaclav valentin vasily viktor vinod
vojislav volodymyr wael wim wojciech yanis yannis yasser yitzhak yoshihide youssef yusef yves zdenek zoran saeed saeid jorge amir
theo oskar aksel deshawn chidi cillian rohan mateo jayden aiden salvatore everett suleiman festus raghubir dinesh
stavros bertil amos darnell terrell malik rashad hakeem bilal faisal walid marwan bashir ahmad emre kemal burak arjun
ramesh mahesh anil ajay vijay amit ashok manoj gopal krishnan harish naveen vivek sachin kapil haruto yusuke daisuke
akira emeka chinedu obinna ikenna uche tunde babatunde olumide segun femi kunle sipho thabang kagiso themba mandla
bongani kwame kwabena yaw alejandro ernesto paolo pietro stefano alessandro nikos kostas jakub sven nils anders magnus
leif gunnar torsten stig mikkel soren kjell cormac donal eoin ciaran seamus diarmuid hamish ewan alasdair rhys owain
dafydd emrys alun barry neville piers crispin rowan jonty archie alfie freddie ollie ricky vinny zach abner cletus
delbert norbert orville thaddeus thurman truman virgil horst heinz gerhard zoltan bela ferenc istvan sandor ondrej
radek joao thiago`
