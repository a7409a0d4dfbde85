// Ways in which news names whoever speaks. A closing comma or dash belongs to an aside that stands before its verb.

export const mentions: readonly string[] = `
the 45-year-old|the 45-year-old lawyer|the actor and director|the Rev. Dr. Paul Holt
Detective Inspector Ann Reed, of Haven Police,|Judge Ann Reed|Justice Reed|District Attorney Ann Reed|Mr Justice Reed
Ann Reed QC|Baroness Reed|Sir Paul Holt|Professor Ann Reed of the University of Haven
Professor Ann Reed, of the University of Haven,|Dr Reed|Chief Supt Reed|PC Reed|DC Ann Reed|coach Paul Holt
striker Paul Holt|Haven United manager Paul Holt|the Haven manager|the United boss|the former England captain
one mother|one resident|another|a third|one|others|many|some|several|no one|most sailors|the couple|the pair
the family|the victim's mother|the boy's father|my brother|my mother|wife Ann Reed|Reed, a Democrat,
Reed (no relation)|Reed, R-Haven,|the AP|A.P. Moller|Moller Corp.|UNICEF|the U.N.|the U.S. Coast Guard|the FBI|FIFA
CNN's Paul Holt|Haven-based Reed|Haven's Reed|Moller CEO Paul Holt|CEO Paul Holt|Chief Executive Paul Holt
chief executive officer Paul Holt|analyst Paul Holt of Norden Capital|Paul Holt, an analyst at Norden Capital,
Paul Holt at Norden Capital|Paul Holt of Norden Capital|Norden Capital analyst Paul Holt|Norden Capital's Paul Holt
analysts at Norden Capital|study author Dr. Paul Holt|lead author Paul Holt|co-author Holt|the authors|researchers
scientists|the paper's authors|the lawsuit|the complaint|prosecutors|the state|the defense|an affidavit|the union
Local 12|the band|the singer|the star|the 27-year-old star|the Oscar winner|a source|an insider
a source close to the couple|the insider|a rep for Reed|Reed's rep|a White House official|the White House|No 10
Downing Street|Whitehall sources|Labour|Labour's Ann Reed|Labour MP Ann Reed|the Labour MP|shadow minister Ann Reed
Conservative MP Sir Paul Holt|the prime minister's spokesman|the PM's official spokesman|a No 10 spokesperson
a spokesperson|the spokesperson|a Haven Police spokesperson|Supt Ann Reed|a police source|Ann Reed-Holt
Paul de la Cruz|Mohammed bin Ali|Kim Yong-sun|Xi Ban|O’Brien|McDonald|D’Angelo Holt|L.J. Holt|Paul “Big P” Holt
Paul Holt Jr.|Paul Holt III|Ann Reed, PhD,|Ann Reed, M.D.,|Dr. Ann Reed, the study's lead author,
Ann Reed, the study's lead author and a professor at Haven,
Ann Reed, director of the Centre for Boats at the University of Haven,|Ann Reed, whose son was on the boat,
Ann Reed, who was not involved in the study,|Ann Reed, president and chief executive of Moller,
Ann Reed, a 45-year-old mother of three from Haven,|Ann Reed, from Haven,|Ann Reed, in her 40s,
Ann Reed, then the mayor,|Ann Reed, once a sailor and now a clerk,|Reed, wearing a red hat,
Reed, speaking through an interpreter,|Reed, who called the plan wrong,|Reed, for his part,|Reed, for one,|Reed, too,
Reed, like others,|Reed, meanwhile,|Reed, by contrast,|Reed, on the other hand,|Reed, in a statement,
Reed, in an email,|Reed — a former sailor —|Reed – once a sailor –|Reed's brother Paul|Reed’s older sister
the mother of the boy|the father of one of the victims|a cousin of Reed|a friend of the family|a friend of Reed's
a former colleague of Reed's|one of Reed's friends|one of the men|two of the men|three of the four sailors|all of them
most of those present|a number of sailors|a group of sailors|a team of researchers|a panel of experts
a majority of the court|the court's majority|the three judges|the other judge|the second man|the first woman
the younger man|the younger of the two|the two women|the women|the men|those close to Reed
people familiar with the matter|a person familiar with the matter|two people with knowledge of the talks
one person who was there|someone who was there|somebody|everyone|everybody
a man named Holt|a woman identified only as Ann|a sailor who gave his name as Paul|a 12-year-old boy|a 12-year-old
twelve-year-old Ann Reed|12-year-old Ann Reed|first-time voter Ann Reed|long-time resident Ann Reed
Haven resident Ann Reed|single mother Ann Reed|retired teacher Ann Reed|mother-of-two Ann Reed|Mrs Reed, 72,
Ms Reed's daughter|Captain Reed|Capt. Ann Reed|Sgt. 1st Class Paul Holt|Lt. Col. Paul Holt|Maj. Gen. Paul Holt
Gen. Holt|President-elect Holt|Vice President Holt|Rep. Ann Reed of Norden|Sen. Ann Reed of Norden
Sen. Ann Reed, the Norden Democrat,|Norden Republican Sen. Ann Reed|Republican Sen. Ann Reed of Norden
House Speaker Paul Holt|Majority Leader Paul Holt|the Republican|the Republican senator|the Norden Republican
the nominee|the candidate|Reed campaign manager Paul Holt|Reed spokesman Paul Holt|Reed spokeswoman Ann Lee
Reed adviser Paul Holt|Reed supporter Ann Lee|a Reed spokesman|a Reed aide|one Reed supporter
a spokesman for Reed's campaign|a spokesman for the Norden governor|the ministry's spokesman|the ministry
the Foreign Ministry|the Norden Foreign Ministry|Foreign Ministry spokesman Paul Holt|Foreign Secretary Ann Reed
the foreign minister|Norden's foreign minister|Norden President Ann Reed|Norden|the Norden government|the government
the army|the military|state media|state TV|the state news agency|the agency|the newspaper|the paper|the magazine
the Times|the New Haven Times|the Haven Times’ Paul Holt|the tabloid|the network|the show|the host|host Paul Holt
co-host Ann Reed|moderator Paul Holt|anchor Ann Reed|a reporter|one reporter|the reporter|a caller|the caller
a heckler|one man|a man in the crowd|a woman|a passer-by|an eyewitness|eyewitness Paul Holt|witnesses|one witness
the sign|one sign|a banner|the poster|the ad|the note|the letter|the email|the report's authors|the watchdog
the charity|the charity Boats for All|the NGO|the group|the organisation|the firm|the bank|the airline|the retailer
the club|the league|the team|the school|the district|the university|the hospital|the church|the diocese|the Vatican
the pope|Pope Paul|the archbishop|Archbishop Paul Holt|Cardinal Holt|Bishop Ann Reed|the imam|Rabbi Paul Holt
Father Holt|Sister Ann|Brother Paul|Queen Ann|Prince Paul|the prince|the Duke of Haven|Lord Holt|Lady Reed
Dame Ann Reed
`
  .split(/[|\n]/)
  .filter((mention) => mention !== '')
