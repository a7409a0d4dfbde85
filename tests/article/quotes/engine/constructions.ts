// Ways of saying, each with one @ where the speaker stands; ways of opening a sentence before it; words that come between a
// speaker and the verb.

/** Marked words and one @ for whoever said them. */
export const constructions: readonly string[] = `
“It will sink,” @ said.
“It will sink,” said @.
@ said, “It will sink.”
@ said: “It will sink.”
@ said the boat “will sink by Monday.”
@ said that the boat “will sink by Monday.”
“It will sink,” @ said on Monday.
“It will sink,” @ told reporters on Monday.
“It will sink,” @ told the Harbour Post.
“It will sink,” @ said. “We know it.”
“It will sink,” @ said, “and we know it.”
“It will sink,” said @. “We know it.”
According to @, the boat “will sink by Monday.”
The boat “will sink by Monday,” according to @.
The boat “will sink by Monday,” @ said.
On Monday, @ said, “It will sink.”
In a statement, @ said the boat “will sink by Monday.”
But @ said, “It will sink.”
“It will sink,” @ added.
Asked about the boat, @ replied: “It will sink.”
@ called the boat “a floating coffin.”
@ has called the boat “a floating coffin” for years.
@ described the boat as “a floating coffin.”
“It will sink,” @ wrote on Harbour Chat.
@ tweeted: “It will sink.”
“Will it sink?” @ asked.
“Will it sink?” asked @.
“It will sink!” @ shouted.
@ went on to say that the boat “will sink by Monday.”
@ warned that the boat “will sink by Monday,” adding: “We know it.”
As @ put it, “It will sink.”
The boat, @ said, “will sink by Monday.”
@ insisted on Monday that the boat “will sink by Monday.”
The boat is “a floating coffin,” in the words of @.
@ criticized the plan Monday, calling it “a floating coffin.”
“It will sink,” @ said in an interview with the Harbour Post.
@ was quoted as saying: “It will sink.”
“It will sink,” @ has said.
Later, @ told Radio Haven, “It will sink.”
“It will sink — and soon,” @ said Monday.
On Harbour Chat, @ wrote that the boat “will sink by Monday.”
@ also said, “It will sink.”
@ then said the boat “will sink by Monday.”
In an interview on Monday, @ dismissed the boat as “a floating coffin.”
@ responded by saying the boat “will sink by Monday.”
@ said they were “not afraid.”
@ said Lee was “not afraid.”
@ told Lee that the boat “will sink by Monday.”
@ said “it will sink.”
@ argued Monday that “the boat will sink.”
While @ said the boat “will sink by Monday,” others were silent.
At a rally in Haven on Monday night, @ said the boat “will sink by Monday.”
“It will sink,” @ said of the boat.
“It will sink,” @ said with a laugh.
“It will sink,” @ said to applause.
“It will sink,” @ said, shaking hands.
“It will sink,” @ said as the crowd cheered.
“It will sink,” @ said when asked about the boat.
“It will sink,” @ says.
@ says, “It will sink.”
“It will sink,” says @.
“It will sink,” writes @.
@ writes: “It will sink.”
“It will sink,” @ later told the Harbour Post.
“It will sink,” @ also said.
“It will sink,” @ reportedly said.
“It will sink,” @ explained.
“It will sink,” explained @.
“It will sink,” @ continued.
@ issued a statement saying the boat “will sink by Monday.”
@ released a statement that said, “It will sink.”
@ accused Lee of “lying to us all.”
@, who called the boat “a coffin for sailors,” left.
@ left after calling the boat “a coffin for sailors.”
@ drew fire for calling the boat “a coffin for sailors.”
@ was criticized for calling the boat “a coffin for sailors.”
@ came under fire Monday for saying the boat “will sink by Monday.”
@ apologized for calling Lee “a fool and a liar.”
@ defended calling Lee “a fool and a liar.”
@, calling the boat “a coffin for sailors,” urged Lee to act.
Calling the boat “a coffin for sailors,” @ urged Lee to act.
@'s remark that the boat is “a coffin for sailors” drew fire.
@'s description of the boat as “a coffin for sailors” drew fire.
@'s claim that the boat “will sink by Monday” is false.
@'s call for “a new boat for everyone” was ignored.
Lee criticized @ for calling the boat “a coffin for sailors.”
@ took to Harbour Chat to call the boat “a coffin for sailors.”
@ used a speech Monday to call the boat “a coffin for sailors.”
@ is known for calling boats “coffins for sailors.”
@ once called the boat “a coffin for sailors.”
@, who once called the boat “a coffin for sailors,” has a new mind.
The boat, which @ has called “a coffin for sailors,” sank.
The boat that @ called “a coffin for sailors” sank.
What @ called “a coffin for sailors” sank.
The boat sank in what @ called “a disaster for sailors.”
The boat sank, in what @ described as “a disaster for sailors.”
The boat is, as @ said, “a coffin for sailors.”
@ told Lee the boat was “a coffin for sailors.”
@ said Lee's boat was “a coffin for sailors.”
@ has denounced the boat as “a coffin for sailors” and Lee as “a fool and a liar.”
@ denounced “the coffin of sailors” on Monday.
@ spoke of “a coffin for sailors.”
@ warned of “a coffin for sailors.”
@ referred to the boat as “a coffin for sailors.”
@ likened the boat to “a coffin for sailors.”
@ compared the boat to “a coffin for sailors.”
@ blamed “fools in the port” for the wreck.
@ cited “concerns about the boat.”
@ pointed to “concerns about the boat.”
@ promised “a new boat for everyone.”
@ vowed to “build a new boat.”
@ pledged to build “a new boat for everyone.”
@ urged sailors to “build a new boat.”
@ asked sailors to “build a new boat.”
@ demanded “a new boat for everyone.”
@ rejected the plan as “a coffin for sailors.”
@ hailed the boat as “a dream for sailors.”
@ praised Lee as “a friend of the port.”
@ mocked Lee as “a fool and a liar.”
@ thanked Lee for “a new boat for everyone.”
@ expressed “regret for what I did.”
@ complained about “a coffin for sailors.”
@ acknowledged “a mistake in the plan.”
@ admitted to “a mistake in the plan.”
@ talked about “a new boat for everyone.”
@ dubbed Lee “the fool of the port.”
@ labeled Lee “a fool and a liar.”
@ branded Lee “a fool and a liar.”
Lee, dubbed “the fool of the port” by @, left.
Lee was branded “a fool and a liar” by @.
@ wants to “build a new boat.”
@ believes the boat is “a coffin for sailors.”
@ feels “betrayed by the port.”
@ agreed that the boat was “a coffin for sailors.”
@ described Lee as “a fool and a liar” and said he was “not fit to sail.”
@ called Lee “a fool” and “a liar.”
@ called Lee “a fool,” saying, “I know him.”
@ called on Lee to “build a new boat.”
@ called for “a new boat for everyone.”
@ accused Lee of “lying to the port.”
@ criticized Lee for “lying to the port.”
@ slammed Lee for “lying to the port.”
@ denied “lying to the port.”
@ dismissed “the fools in the port.”
@ framed the vote as “a test for the port.”
@ touted the plan as “a dream for sailors.”
@ characterized the plan as “a dream for sailors.”
@ decried “the fools in the port.”
@ invoked “the will of the port.”
@ echoed that, calling Lee “a fool and a liar.”
@ responded by calling Lee “a fool and a liar.”
@ tweeted that Lee was “a fool and a liar.”
@ posted a video calling Lee “a fool and a liar.”
@ signed a letter calling Lee “a fool and a liar.”
@ declined to comment beyond saying the boat was “a coffin for sailors.”
@ made clear that the boat was “a coffin for sailors.”
@ said in a tweet that Lee was “a fool and a liar.”
@ has said the boat is “a coffin for sailors,” and Lee agrees.
@ says the boat is “a coffin for sailors,” but Lee disagrees.
While @ called the boat “a coffin for sailors,” Lee was silent.
Though @ called the boat “a coffin for sailors,” it still sails.
Lee left when @ called him “a fool and a liar.”
Lee left because @ called him “a fool and a liar.”
Lee laughed as @ called him “a fool and a liar.”
Lee said nothing, but @ called him “a fool and a liar.”
Lee left, and @ called him “a fool and a liar.”
Lee sailed a boat @ called “a coffin for sailors.”
Lee, whom @ has called “a fool and a liar,” left.
Days after @ called Lee “a fool and a liar,” the two met.
It was @ who called Lee “a fool and a liar.”
If @ says the boat is “a coffin for sailors,” nobody sails.
Nobody sails since @ said the boat was “a coffin for sailors.”
The plan, @ said, is “a dream for sailors.”
The plan — “a dream for sailors,” as @ put it — failed.
The plan — @ called it “a dream for sailors” — failed.
The plan (@ called it “a dream for sailors”) failed.
“A dream for sailors” is how @ described the plan.
The plan is “a dream for sailors,” says @.
@ was quoted as saying the boat “will sink by Monday.”
In an op-ed, @ wrote that “the boat will sink.”
@'s tweet read “the boat will sink.”
In @'s words, “the boat will sink.”
@'s words: “The boat will sink.”
@'s answer: “The boat will sink.”
@'s comments that the boat is “a coffin for sailors” drew fire.
@'s comment about “fools in the port” drew fire.
@'s promise to “build a new boat” is old.
@'s vow to “build a new boat” is old.
@'s pledge of “a new boat for everyone” is old.
@'s warning that the boat “will sink by Monday” is old.
@'s insistence that the boat “will sink by Monday” is old.
@'s assertion that the boat “will sink by Monday” is old.
@'s suggestion that the boat “will sink by Monday” is old.
@'s argument that the boat “will sink by Monday” is old.
@'s contention that the boat “will sink by Monday” is old.
@'s statement that the boat “will sink by Monday” is old.
@'s belief that the boat “will sink by Monday” is old.
@'s prediction that the boat “will sink by Monday” is old.
@'s charge that the boat “will sink by Monday” is old.
@'s complaint that the boat “will sink by Monday” is old.
@'s observation that the boat “will sink by Monday” is old.
@'s admission that the boat “will sink by Monday” is old.
@'s conclusion that the boat “will sink by Monday” is old.
The claim by @ that the boat “will sink by Monday” is false.
A statement by @ that the boat “will sink by Monday” is false.
Comments by @ that the boat “will sink by Monday” drew fire.
Lee ignored a warning from @ that the boat “will sink by Monday.”
Lee shared a tweet from @ saying the boat “will sink by Monday.”
Lee got a letter from @ calling the boat “a coffin for sailors.”
Lee got a letter in which @ called the boat “a coffin for sailors.”
Lee heard a speech in which @ said the boat “will sink by Monday.”
Lee cited an interview in which @ called the boat “a coffin for sailors.”
Lee played a video of @ saying the boat “will sink by Monday.”
Lee played a recording of @ calling the boat “a coffin for sailors.”
The ad shows @ saying the boat “will sink by Monday.”
The ad shows @ calling the boat “a coffin for sailors.”
The video ends with @ saying, “The boat will sink.”
@ was heard saying “the boat will sink.”
@ could be heard shouting “the boat will sink.”
@ can be heard saying, “The boat will sink.”
@ was overheard calling the boat “a coffin for sailors.”
@ is said to have called the boat “a coffin for sailors.”
@ is reported to have said “the boat will sink.”
@ reportedly called the boat “a coffin for sailors.”
@ allegedly told Lee “the boat will sink.”
@ apparently told Lee the boat “will sink by Monday.”
@ joked that the boat “will sink by Monday.”
@ quipped, “The boat will sink.”
@ deadpanned: “The boat will sink.”
@ mused that the boat “will sink by Monday.”
@ sniffed, “The boat will sink.”
@ snapped: “The boat will sink.”
@ sighed, “The boat will sink.”
@ scoffed at “the fools in the port.”
@ sneered at “the fools in the port.”
@ railed against “the fools in the port.”
@ lashed out at “the fools in the port.”
@ pushed back, saying the boat “will sink by Monday.”
@ hit back, calling Lee “a fool and a liar.”
@ doubled down, calling Lee “a fool and a liar.”
@ went further, calling Lee “a fool and a liar.”
@ went so far as to call Lee “a fool and a liar.”
@ did not hold back, calling Lee “a fool and a liar.”
@ began by calling Lee “a fool and a liar.”
@ ended by calling Lee “a fool and a liar.”
@ opened the speech by saying the boat “will sink by Monday.”
@ closed with a promise: “The boat will sail.”
@ closed with a promise that the boat “will sail by Monday.”
@ concluded: “The boat will sink.”
@ wondered aloud whether the boat “will sink by Monday.”
@ questioned whether the boat “will sink by Monday.”
@ made the case that the boat “will sink by Monday.”
@ gave a blunt answer: “The boat will sink.”
@ offered a warning: “The boat will sink.”
@ offered this advice: “Sell the boat and go.”
@ had a simple answer: “Sell the boat and go.”
@ put it this way: “The boat will sink.”
@ put it bluntly: “The boat will sink.”
@ summed it up: “The boat will sink.”
@ summed up the mood: “The boat will sink.”
@ laughed off the row, saying the boat “will sail by Monday.”
@ shot back that the boat “will sail by Monday.”
@ fired back: “The boat will sail.”
@ weighed in on Harbour Chat: “The boat will sail.”
@ chimed in: “The boat will sail.”
@ cut in: “The boat will sail.”
@ broke in: “The boat will sail.”
@ shouted to the crowd, “The boat will sail.”
@ whispered to Lee, “The boat will sail.”
@ texted Lee: “The boat will sail.”
@ emailed Lee, “The boat will sail.”
@ wrote to Lee: “The boat will sail.”
@ wrote in a letter to Lee that the boat “will sail by Monday.”
@ wrote on the web: “The boat will sail.”
@ posted on the web that the boat “will sail by Monday.”
@ testified that the boat “will sail by Monday.”
@ told a judge the boat “will sail by Monday.”
@ told lawmakers on Tuesday that the boat “will sail by Monday.”
@ told the crowd: “The boat will sail.”
@ told a rally in Haven, “The boat will sail.”
@ told a reporter by phone that the boat “will sail by Monday.”
@ told Lee in an email that the boat “will sail by Monday.”
@ noted that the boat “will sail by Monday.”
@ cautioned that the boat “will sink by Monday.”
@ countered that the boat “will sail by Monday.”
@ conceded that the boat “will sink by Monday.”
@ maintained that the boat “will sail by Monday.”
@ hinted that the boat “will sail by Monday.”
@ implied that the boat “will sink by Monday.”
@ stressed that the boat “will sail by Monday.”
@ estimated the boat “will sail by Monday.”
@ predicted the boat “will sail by Monday.”
@ recalled that the boat was “a dream for sailors.”
@ lamented “the death of the port.”
@ mourned “the death of the port.”
@ embraced “the return of the port.”
@ condemned “the fools in the port.”
@ ridiculed “the fools in the port.”
@ challenged Lee to “build a new boat.”
@ encouraged sailors to “build a new boat.”
@ ordered sailors to “build a new boat.”
@ invited sailors to “build a new boat.”
@ advised sailors to “build a new boat.”
@ told sailors to “build a new boat.”
@ warned sailors not to “build a new boat.”
@ threatened to “build a new boat.”
@ offered to “build a new boat.”
@ agreed to “build a new boat.”
@ said the boat would sail and that the crew was “ready for the sea.”
@ said the boat would sail, but that the crew was “not ready for the sea.”
@ said the boat would sail, adding that the crew was “ready for the sea.”
@ said the boat would sail, and called the crew “ready for the sea.”
@ told Lee the boat would sail and called the crew “ready for the sea.”
@ praised the boat but called the crew “not ready for the sea.”
@ praised the boat, saying it was “ready for the sea,” and thanked Lee.
@ praised the boat as “a dream for sailors” and the crew as “ready for the sea.”
@ has called the boat “a dream for sailors” and “a friend of the port.”
@ left the port on Monday, saying the crew was “ready for the sea.”
@ left the port after Lee said the crew was gone, calling him “a fool and a liar.”
@ met Lee on Monday and said the crew was “ready for the sea.”
@ met Lee on Monday, then told reporters the crew was “ready for the sea.”
@, who met Lee on Monday, said the crew was “ready for the sea.”
@ said on Monday, in a speech to sailors in Haven, that the crew was “ready for the sea.”
@ said in a speech on Monday that the crew was “ready for the sea,” and that the boat would sail.
@ said the crew was “ready for the sea” and that the boat was “a dream for sailors.”
@ said the crew was “ready for the sea,” but Lee left.
@ said the crew was “ready for the sea,” while Lee left.
@ says the crew is “ready for the sea” — and Lee agrees.
@ did not name Lee but said “some people” were lying.
@ said that when the boat sank, the crew was “ready for the sea.”
@ said that, if the boat sinks, the crew is “ready for the sea.”
@ said that although the boat is old, it is “ready for the sea.”
@ said what Lee did was “not ready for the sea.”
@ said nobody in the port was “ready for the sea.”
@ said it was “time to go to sea.”
@ said there was “no time to go to sea.”
@ said he was “ready for the sea” and would sail.
@ said Lee, who runs the port, was “ready for the sea.”
@ said Lee's plan, which was passed on Monday, was “a dream for sailors.”
@ said the sailors of the port “are ready for the sea.”
@ asked why the crew was “not ready for the sea.”
@ asked whether the crew was “ready for the sea.”
@ wanted to know why the crew was “not ready for the sea.”
@ used the speech to accuse Lee of “lying to the port.”
@ used Harbour Chat to accuse Lee of “lying to the port.”
@ seemed to agree, calling the boat “a dream for sailors.”
@ appeared to agree, saying the boat was “a dream for sailors.”
@ was more careful, saying the boat was “a dream for sailors.”
@ was not impressed, calling the boat “a coffin for sailors.”
@ was forced to call the boat “a coffin for sailors.”
@ was among those who called the boat “a coffin for sailors.”
@ joined Lee in calling the boat “a coffin for sailors.”
@ followed Lee in calling the boat “a coffin for sailors.”
@ stood by the claim that the boat was “a coffin for sailors.”
@ stood by the remark, saying the boat was “a coffin for sailors.”
@ doubled down on Monday: “The boat is a coffin.”
@ took a swipe at Lee: “He is a fool and a liar.”
@ took to Harbour Chat: “The boat is a coffin.”
@ took to the stage and said, “The boat is a coffin.”
@ took the stage to chants of “Go home now!”
@ struck a different tone: “The boat is fine.”
@ struck a different tone, saying the boat was “ready for the sea.”
@ sounded a note of caution: “The boat is old.”
@ issued a warning: “The boat is old.”
@ made a plea: “Save the boat now.”
@ had a message for Lee: “Save the boat now.”
@ had harsh words for Lee, calling him “a fool and a liar.”
@ had nothing but praise for Lee, calling him “a friend of the port.”
@ had only this to say: “Save the boat now.”
@ left no doubt: “The boat is a coffin.”
@ could not be clearer: “The boat is a coffin.”
@ got to the point: “The boat is a coffin.”
@ agrees: “The boat is a coffin.”
@ disagrees: “The boat is a dream.”
@ disagreed, saying the boat was “a dream for sailors.”
@ is blunt: “The boat is a coffin.”
@ is optimistic that the boat “will sail by Monday.”
@ is confident the boat “will sail by Monday.”
@ is convinced that the boat “will sail by Monday.”
@ is certain the boat “will sail by Monday.”
@ is worried that the boat “will sink by Monday.”
@ was asked on Radio Haven whether the boat would sail and said: “It is a coffin.”
@ was on Radio Haven on Monday, saying the boat was “a coffin for sailors.”
@ went on Radio Haven to say the boat was “a coffin for sailors.”
@ appeared on Radio Haven and said the boat was “a coffin for sailors.”
@ spoke to the Harbour Post: “The boat is a coffin.”
@ spoke with Lee, saying the boat was “a coffin for sailors.”
@ gave a speech on Monday calling the boat “a coffin for sailors.”
@ wrote a letter calling the boat “a coffin for sailors.”
@ wrote a book that calls the boat “a coffin for sailors.”
@ published an op-ed saying the boat was “a coffin for sailors.”
@ filed a suit that calls the boat “a coffin for sailors.”
@ sent Lee a letter that called the boat “a coffin for sailors.”
@ ran an ad that called Lee “a fool and a liar.”
@ aired an ad calling Lee “a fool and a liar.”
@ held a sign that read “Save the boat now.”
@ wore a hat that read “Save the boat now.”
@ carried a sign reading “Save the boat now.”
The crowd cheered when @ said, “The boat is a coffin.”
The crowd booed as @ called the boat “a coffin for sailors.”
Nobody laughed when @ called the boat “a coffin for sailors.”
Lee was not there when @ said the boat was “a coffin for sailors.”
Lee was unmoved even after @ called the boat “a coffin for sailors.”
The boat sank on Monday, and @ said the crew was “not ready for the sea.”
The boat sank on Monday, though @ said the crew was “ready for the sea.”
The boat sank on Monday, but not before @ called it “a coffin for sailors.”
The boat sank on Monday, which @ called “a disaster for sailors.”
The boat sank on Monday, something @ called “a disaster for sailors.”
The boat sank on Monday, a day @ called “a disaster for sailors.”
The row drew an answer from @: “The boat is a coffin.”
“It will sink,” was all @ would say.
“It will sink,” was all @ said.
“It will sink” was all @ had to say.
“It will sink,” is how @ described the boat.
To hear @ tell it, the boat “will sink by Monday.”
The way @ tells it, the boat “will sink by Monday.”
If you ask @, the boat “will sink by Monday.”
@ ruled that the boat “will sink by Monday.”
@ ruled the boat “unfit for the open sea.”
@ found that the boat was “unfit for the open sea.”
@ testified that the boat was “unfit for the open sea.”
@ testified Monday that Lee had told him the boat was “unfit for the open sea.”
@ told jurors the boat was “unfit for the open sea.”
@ told the court: “The boat will sink.”
@ told the inquest the boat was “unfit for the open sea.”
Under questioning, @ conceded that the boat was “unfit for the open sea.”
On cross-examination, @ said the boat was “unfit for the open sea.”
Taking the stand on Monday, @ said the boat was “unfit for the open sea.”
Through tears, @ said, “The boat will sink.”
Fighting back tears, @ told the court the boat was “unfit for the open sea.”
Choking up, @ said: “The boat will sink.”
In court papers, @ called the boat “unfit for the open sea.”
In a 12-page ruling, @ said the boat was “unfit for the open sea.”
In closing arguments, @ told the jury that “the boat will sink.”
In a victim impact statement, @ said: “The boat will sink.”
In a text message, @ said the boat was “unfit for the open sea.”
In a letter to Lee dated Monday, @ wrote that the boat was “unfit for the open sea.”
In a post that has since been deleted, @ called the boat “unfit for the open sea.”
In a Facebook post, @ said the boat was “unfit for the open sea.”
In an email to the Gazette, @ said: “The boat will sink.”
In an emailed statement, @ said the boat was “unfit for the open sea.”
Reached by phone, @ said, “The boat will sink.”
Reached at home on Monday, @ declined to comment beyond saying the boat was “unfit for the open sea.”
@ declined to comment, saying only that the boat was “unfit for the open sea.”
@ refused to answer, saying “the boat will sink.”
@ did not respond to a request for comment but wrote on Monday that “the boat will sink.”
Pressed on the boat, @ said: “The boat will sink.”
Speaking on condition of anonymity, @ said the boat was “unfit for the open sea.”
Speaking after the match, @ said: “The boat will sink.”
Speaking to reporters outside the port, @ said: “The boat will sink.”
Writing in the Gazette, @ said the boat was “unfit for the open sea.”
Writing on Monday for a court that was split, @ said the boat was “unfit for the open sea.”
Dissenting, @ wrote that the boat was “unfit for the open sea.”
Standing beside the boat, @ said, “The boat will sink.”
Still, @ said, “the boat will sink.”
For her part, @ said the boat was “unfit for the open sea.”
For now, @ said, “the boat will sink.”
Even so, @ said, “the boat will sink.”
Back then, @ recalled, “the boat was fine.”
At first, @ said, “the boat was fine.”
At the time, @ said, “the boat was fine.”
To this day, @ says, “the boat is fine.”
In short, @ said, “the boat is fine.”
In the end, @ said, “the boat is fine.”
Of the boat, @ said: “It will sink.”
About the boat, @ said only, “It will sink.”
On the boat’s future, @ said: “It will sink.”
On Lee, @ said: “He is a fool.”
As for the boat, @ said, “It will sink.”
When the boat sank, @ said, “the sailors swam.”
When the boat sank, @ said: “The sailors swam.”
Once the boat sank, @ said, “the sailors swam.”
If the boat sinks, @ said, “the sailors will swim.”
Because the boat is old, @ said, “the sailors will swim.”
After the boat sank, @ told the Gazette it had been “unfit for the open sea.”
Hours after the boat sank, @ tweeted: “The sailors swam.”
A day after the boat sank, @ said, “The sailors swam.”
Minutes before the boat sank, @ said: “The sailors swim.”
Despite the row, @ said the boat was “fit for the open sea.”
With the boat gone, @ said, “the sailors will swim.”
Without the boat, @ said, “the sailors will swim.”
Rather than leave, @ said, “the sailors will swim.”
Instead, @ said, “the sailors will swim.”
Like Lee, @ said the boat was “unfit for the open sea.”
Unlike Lee, @ said the boat was “fit for the open sea.”
Along with Lee, @ said the boat was “unfit for the open sea.”
“The boat will sink,” @ can be heard saying.
“The boat will sink,” @ can be heard saying on the tape.
“The boat will sink,” @ is heard telling Lee on the tape.
“The boat will sink,” @ was heard to say.
“The boat will sink,” @ is quoted as saying.
“The boat will sink,” @ is alleged to have said.
“The boat will sink,” @ allegedly told Lee.
“The boat will sink,” @ told police, according to court papers.
“The boat will sink,” @ said through an interpreter.
“The boat will sink,” @ said through tears.
“The boat will sink,” @ said by phone.
“The boat will sink,” @ said by telephone from Haven.
“The boat will sink,” @ said in a phone interview.
“The boat will sink,” @ said in a news release.
“The boat will sink,” @ said in Norwegian.
“The boat will sink,” @ said, laughing.
“The boat will sink,” @ said, his voice breaking.
“The boat will sink,” @ said, her eyes on the sea.
“The boat will sink,” @ said, pointing at the hull.
“The boat will sink,” @ said, referring to the old ferry.
“The boat will sink,” @ said, adding that the sailors were “not ready.”
“The boat will sink,” @ said, quoting Lee.
“The boat will sink,” @ said dryly.
“The boat will sink,” @ said flatly.
“The boat will sink,” @ said, without naming Lee.
“The boat will sink,” @ said after the match.
“The boat will sink,” @ said post-match.
“The boat will sink,” @ said of Lee’s plan.
“The boat will sink,” @ said about the ferry.
“The boat will sink,” @ said to Lee.
“The boat will sink,” @ said before leaving the room.
“The boat will sink,” @ said between bites of bread.
“The boat will sink,” @ said over coffee.
“The boat will sink,” @ said from the deck.
“The boat will sink,” @ said on the eve of the race.
“The boat will sink,” @ said at the time.
“The boat will sink,” @ said that night.
“The boat will sink,” @ said the next day.
“The boat will sink,” @ said later that day.
“The boat will sink,” @ said in announcing the plan.
“The boat will sink,” @ said in explaining the decision.
“The boat will sink,” @ said in response.
“The boat will sink,” @ said in reply to Lee.
“The boat will sink,” @ said in part.
“The boat will sink,” @ was saying.
“The boat will sink,” @ kept saying.
“The boat will sink,” @ kept repeating.
“The boat will sink,” @ likes to say.
“The boat will sink,” @ used to say.
“The boat will sink,” @ would say.
“The boat will sink,” @ liked to tell sailors.
“The boat will sink,” @ told me.
“The boat will sink,” @ tells me.
“The boat will sink,” @ told anyone who would listen.
“The boat will sink,” @ told the crowd of about 300.
“The boat will sink,” @ told a packed hall.
“The boat will sink,” @ told Lee over dinner.
“The boat will sink,” @ texted.
“The boat will sink,” @ texted Lee.
“The boat will sink,” @ e-mailed Lee.
“The boat will sink,” @ captioned the photo.
“The boat will sink,” @ posted on Monday.
“The boat will sink,” @ read aloud.
“The boat will sink,” @ whispered to Lee.
“The boat will sink,” @ cried out.
“The boat will sink,” @ joked.
“The boat will sink,” @ deadpanned.
“The boat will sink,” @ quipped.
“The boat will sink,” @ cautioned.
“The boat will sink,” @ offered.
“The boat will sink,” @ mused.
“The boat will sink,” @ thought.
“The boat will sink,” @ thought to himself.
“The boat will sink,” @ remembers thinking.
“The boat will sink,” @ recalls Lee saying.
@ remembers thinking, “The boat will sink.”
@ remembers it well: “The boat went down.”
@ recalls the night: “The boat went down.”
@ looked at the sea and said, “The boat will sink.”
@ looked at the sea. “The boat will sink,” he said.
@ sighed: “The boat will sink.”
@ was delighted: “The boat will sail.”
@ was in no doubt: “The boat will sink.”
@ was having none of it: “The boat will sail.”
@ put it more bluntly: “The boat will sink.”
@ put it simply: “The boat will sink.”
@ made it clear that the boat “will sink by Monday.”
@ made clear the boat “will sink by Monday.”
@ is on record as saying the boat “will sink by Monday.”
@ could be heard shouting, “The boat will sink!”
@ could be seen mouthing “the boat will sink.”
@ was overheard saying the boat “will sink by Monday.”
@ is fond of saying that the boat “will sink by Monday.”
@ has a simple answer: “The boat will sink.”
@ had one word for the plan: “Nonsense.”
@ had two words for Lee: “Go home.”
@ had this advice: “Do not sail.”
@ had a warning for Lee: “Do not sail.”
@ had a different view, saying the boat was “fit for the open sea.”
@ offered a blunt assessment: “The boat will sink.”
@ offered this explanation: “The boat was old.”
@ apologized Monday for what he called “a lapse in judgment.”
@ apologised for the “hurt and pain” he had caused.
@ thanked Lee for his “years of hard work.”
@ paid tribute to Lee, describing him as “a friend of the sea.”
@ hailed the deal as “a new dawn for sailors.”
@ welcomed what he called “a new dawn for sailors.”
@ branded the deal “a sell-out of sailors.”
@ slammed the deal as “a sell-out of sailors.”
@ slammed the “shameful treatment” of sailors.
@ hit out at the “shameful treatment” of sailors.
@ condemned the “shameful treatment” of sailors.
@ complained of “shameful treatment” by the port.
@ spoke of his “deep sorrow” at the loss.
@ spoke of “deep sorrow” at the loss.
@ expressed “deep sorrow” at the loss.
@ voiced “grave concern” about the boat.
@ expressed concern that the boat “will sink by Monday.”
@ raised fears that the boat “will sink by Monday.”
@ promised “swift action” on the boat.
@ vowed to “fight on for sailors.”
@ urged sailors to “stay away from the boat.”
@ called on Lee to “stay away from the boat.”
@ begged Lee to “stay away from the boat.”
@ advised sailors to “stay away from the boat.”
@ reminded Lee that the boat “will sink by Monday.”
@ assured sailors that the boat “will not sink by Monday.”
@ confirmed the boat had been “lost at sea.”
@ denied that the boat had been “lost at sea.”
@ rejected claims that the boat had been “lost at sea.”
@ disputed that the boat was “unfit for the open sea.”
@ estimated that it would take “three or four years” to mend the boat.
@ predicted “three or four years” of work.
@ pointed to what he said was “a hole in the hull.”
@ cited “a hole in the hull” as the cause.
@ blamed “a hole in the hull” for the loss.
@ recalled a night of “fire and smoke on the water.”
@ described a scene of “fire and smoke on the water.”
@ described how the boat “just went down.”
@ described seeing “fire and smoke on the water.”
@ compared the boat to “a coffin on the water.”
@ likened it to “a coffin on the water.”
@ referred to the boat as “a coffin on the water.”
@ saw the boat as “a coffin on the water.”
@ considers the boat “a coffin on the water.”
@ labeled the boat “a coffin on the water.”
@ dubbed the boat “a coffin on the water.”
@ wrote off the boat as “a coffin on the water.”
@ says he was “treated like a fool.”
@ felt “treated like a fool.”
@ said he felt “treated like a fool.”
@ admitted to being “very angry about the boat.”
@ admits being “very angry about the boat.”
@ said to be “very angry about the boat” is wrong.
@ pronounced himself “very angry about the boat.”
@ declared herself “very angry about the boat.”
@ said in a statement that he was “very angry about the boat” and that the port “will hear more.”
@ said in a statement: “The boat will sink.”
@ said in a statement to the Gazette: “The boat will sink.”
@ said in a joint statement with Lee that the boat “will sink by Monday.”
@ said on the Today programme that the boat “will sink by Monday.”
@ told the Gazette’s Paul Hill that the boat “will sink by Monday.”
@ told Radio Haven’s morning show: “The boat will sink.”
@ told MPs the boat “will sink by Monday.”
@ told a news conference that the boat “will sink by Monday.”
@ told a press briefing: “The boat will sink.”
@ told shareholders at the annual meeting the boat “will sink by Monday.”
@ told analysts on a conference call: “The boat will sink.”
@ said during the hearing that the boat “will sink by Monday.”
@ said as much on Monday: “The boat will sink.”
@ said the same: “The boat will sink.”
@ said yes: “The boat will sink.”
@ said so: “The boat will sink.”
@ says it best: “The boat will sink.”
@ tells it differently: “The boat was pushed.”
@ tells the story of the night the boat sank: “It just went down.”
`
  .trim()
  .split('\n')

/** What a sentence begins with before its speaker; a blank or a word follows. */
export const openings: readonly string[] = `
In a statement,
In a statement on Monday,
Speaking in Haven,
Speaking to reporters in Haven on Monday,
At the port, where 200 boats lie,
Days after the boat sank,
The day after Lee resigned,
In March, after the boat sank,
Earlier in the day,
On “This Week,”
On Radio Haven's “This Week” on Sunday,
During Monday's debate,
For years,
Just hours later,
Not long ago,
To cheers,
With the boat lost,
Standing on the quay,
Dressed in red,
While praising Lee,
While Lee kept silent,
If elected,
Before the vote,
As for the boat,
Even so,
Instead,
Last month,
In a tweet Monday night,
In 2009,
In an interview with the Harbour Post,
In an interview with Radio Haven's Tom Ford,
In a speech to sailors in Haven on Monday,
Asked about the boat,
Asked whether the boat was lost,
When asked by a reporter whether the boat was lost,
When Lee asked about the boat,
After meeting Lee,
After Lee met the mayor of Haven,
Referring to Lee,
Pressed by reporters,
Citing the weather,
Lee resigned, and
Lee resigned, but
Lee resigned;
Lee was silent while
Lee resigned after
Meanwhile,
And
But on Monday,
On Monday
Late Monday
By contrast,
Of the boat,
At one point,
At a rally in Haven,
Then, in March,
At the time,
Like Lee,
Unlike Lee,
Rather than wait,
To make the point,
In response,
In turn,
In his speech,
In his first speech as mayor of Haven,
That is why
It was then that
In Haven,
HAVEN (Reuters) —
HAVEN, May 3 —
“No,” Lee said. But
The boat is lost, and
The boat is lost, but
Because the boat is lost,
Although the boat is lost,
Though Lee had resigned,
Once Lee had resigned,
Since the boat sank in March,
Minutes before the vote,
Hours after Lee's speech,
Shortly after the vote,
Ahead of the vote,
On the eve of the vote,
Of all the boats in the port,
Among the boats in the port,
Joined by Lee,
Flanked by sailors,
Following the vote,
As Lee left,
As the crowd cheered,
As he left the port,
`
  .trim()
  .split('\n')

/** What stands between a speaker and the verb. */
export const between: readonly string[] = `
, in a statement,
, speaking on Monday,
, who runs the port,
, whose boat sank,
, when asked about the boat,
, during a visit to Haven,
, for his part,
, meanwhile,
, for example,
, however,
, too,
, in turn,
, asked whether the boat was lost,
, appearing on Radio Haven,
, through a spokesman,
 in a statement
 on Harbour Chat
 in an interview with the Harbour Post
 last week
 on Monday
 later
 has repeatedly
 — who runs the port —
 also
 then
 once again
 reportedly
 at one point
, a former sailor who now runs the port and its 200 boats,
, on the other hand,
, of course,
, by contrast,
, at the time,
, citing Lee,
, referring to Lee,
, who had met Lee on Monday,
, who was appointed by Lee in 2009,
, standing beside Lee,
, the first woman to run the port,
, one of the owners,
`
  .trim()
  .split('\n')
