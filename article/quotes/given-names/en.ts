// First names common in English-language news, by the gender they are nearly always given to.

export const female = `rita mara nadia mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley
dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy shirley angela
helen anna brenda pamela nicole ruth katherine samantha christine emma catherine debra virginia rachel carolyn janet maria heather diane
julie joyce victoria kelly christina joan evelyn lauren judith olivia frances martha cheryl megan andrea hannah jacqueline ann jean alice
kathryn gloria teresa sara janice doris madison julia grace judy abigail marie denise beverly amber theresa marilyn danielle
diana brittany natalie sophia rose isabella alexis kayla charlotte hillary melania ivanka kellyanne nikki kirsten claire
jill sally ellen meg megyn maggie maggie kate katie katy jane anne annie sue tina tammy tracy wendy wanda valerie vanessa
yvonne zoe carly condoleezza sonia sonya elena ruth loretta susana joni jeanne michele michaela chelsea huma cecile dana
peggy penny paula rosa roseanne sheila stacy suzanne tamara theresa angela ursula nina nora monica molly mia melinda maureen
marsha marla marina marcia lynn lucy lori liz lena leah kristen kirstie kim kara june josephine joanne jo ivy irene ingrid heidi
hope holly gwen gina gail fiona eve eva erin erica elaine eleanor edith donna dina debbie debra dawn daisy courtney connie colleen
claudia cindy christie chloe celia cecilia cathy carrie carmen carla candice camille bridget bonnie beth bernadette becky
audrey april annette anita angelina alison alicia allison agnes adele abby kamala tulsi elise beatrice marjorie lindsay`

export const male = `james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven
paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry
zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence
jordan jesse bryan billy bruce gabriel joe logan albert willie alan juan wayne elijah randy vincent mason roy ralph bobby russell
bradley philip eugene barack bernie bill bob ted marco mitt mitch mike jeb jim tom tim tony steve dave dan don donald ben chuck chris
rand rick rob ron rudy sam saddam sheldon sid stan stuart syed trey vladimir warren wes xi zack carter chad clarence clint cory
corey curtis darrell darren dean derek dick doug duncan dwight earl ed eddie edgar edwin eli elliott emmanuel ernest evan felix fernando
francis francois franklin fred frederick gene geoffrey glenn gordon graham grant greg guy harry harvey hector herman howard hugh hugo ian
ibrahim ivan jared jay jeff jerome jimmy joel johnny jon julian karl ken kurt lee leo leon leonard lewis lindsey lloyd louis luis luke
marc marcus mario martin marvin matt maurice max mel michel miguel mohamed mohammed mohammad nate ned neil newt nick norman oliver
omar oscar pablo pat pedro pete phil pierre rafael ramon ray reggie reince rex ricardo rod rodney roland ross ruben rupert salvador
seth shane shaun simon sergei sergey spencer stefan tad terrence theodore todd trevor vernon victor vince vic wendell wilbur zbigniew
khizr antonin anwar bashar boris recep merrick dmitry ahmed ali hassan hussein abdul yusuf giovanni giuseppe klaus jurgen wolfgang hans helmut olaf
tyrone huckabee reince corey manuel sebastian anderson wolf jake lester lou tucker rush glenn`
