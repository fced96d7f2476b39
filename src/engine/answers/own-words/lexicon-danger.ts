// Words of danger: a sensation, a place of the body, a way of failing, a way of beginning. Patterns put them together.

const CANNOT =
  "haven't been able to|hasn't been able to|not been able to|never able to|can't seem to|no chance to|no way to|can't|can't really|can't properly|can't even|can't hardly|can hardly|can barely|could hardly|could barely|hardly|barely|" +
  "unable to|not able to|aren't able to|wasn't able to|isn't able to|impossible to|no longer able to|won't|not possible to|" +
  "struggle to|struggling to|hard to|difficult to|difficulty|have trouble|trouble|can no longer|no longer can|not manage to|can't manage to|incapable of|scarcely";

export const DANGER_LEXICON = {
  cannot: CANNOT,

  // sensations
  numb:
    "be asleep|hardly any feeling|barely any feeling|hardly any sensation|barely any sensation|not much feeling|little feeling|reduced sensitivity|less sensitive|lost sensitivity|loss of sensitivity|lose sensitivity|no sensitivity|decreased sensation|decreased feeling|diminished sensation|diminished feeling|feel almost nothing|feel hardly anything|feel barely anything|feel next to nothing|almost nothing|hardly anything|next to no feeling|no feeling left|like washing somebody|like somebody else|like someone else|belongs to someone else|belong to somebody else|isn't mine|not mine|not part of me|doesn't belong to me|as if anaesthe|without any feeling|without any sensation|can't notice|sensation is missing|feeling is missing|lacks feeling|frozen by|anaesthesia|anesthesia|hypoaesthesia|hypoesthesia|feeling ~ go|feeling is gone|no longer any feeling|not any feeling|don't have ~ feeling|don't have ~ sensation|nothing there when|can't detect|sensationless|numbish|numbed out|lost my sense of|dont feel|numb|numbness|tingl|pins and needles|pin and needle|pins needles|prickl|prickly|paraesthesia|paresthesia|no feeling|no sensation|" +
    "zero feeling|zero sensation|lose ~ feeling|lose ~ sensation|lose all feeling|loss of ~ feeling|loss of ~ sensation|loss of feeling|loss of sensation|lack of feeling|lack of sensation|no ~ sensation|no ~ feeling|" +
    "can't feel|can't ~ feel|hardly feel|barely feel|scarcely feel|can't sense|don't feel anything|don't ~ feel|didn't feel|doesn't feel|" +
    "not feel|without feeling|no longer feel|feel nothing|feel like nothing|nothing when i touch|anaesthetised|anesthetized|anaesthetic|injection at the dentist|dentist|novocaine|" +
    "reduced sensation|reduced feeling|less sensation|less feeling|altered sensation|altered feeling|changed sensation|abnormal sensation|abnormal feeling|sensory loss|desensitised|deadened|unfeeling|insensitive|" +
    "go to sleep|fall asleep|feel asleep|sensation ~ go|feeling ~ go|sensation ~ disappear|feeling ~ disappear|sensation ~ change|feeling ~ change|sensation ~ dull",
  deadFeel: "go dead|feel dead|all dead|completely dead|=dead|deadness|totally dead|dead feeling",
  numbLoosely:
    "like rubber|like plastic|like wood|wooden|wrapped in|like jelly inside|far away|detached|bubble wrap|asleep|sleepy|weird|weirdly|strange|strangely|odd|oddly|funny|peculiar|cotton wool|cotton|woolly|wooly|frozen|rubbery|fuzzy|buzzing|ants|crawling|like it isn't|not my skin|isn't my skin|foreign|not there|isn't there|aren't there|dulled|spongy|like sandpaper|burning sensation",
  feel: "feel|feeling|sensation|like|skin|seem|go|all|wipe|touch|sens",
  feels:
    "can feel|feel everything|feel it|feel normal|normal feeling|normal sensation|sensation is normal|feeling is normal|sensation is fine|feels fine",

  // the saddle
  caudaEquina: "cauda equina|cauda syndrome",
  saddle:
    "from the waist|below the waist|top of ~ thigh|tops of ~ thigh|tampon|menstrual cup|hips and thighs down below|underwear|knickers|boxers|briefs|panties|where my pants|between my cheeks|my sit|swimsuit area|tail end|rump|posterior|my behind|back end|buns|cheeks of my bum|bum area|pelvic floor|pelvic area|lady parts|lady garden|man parts|private regions|private place|down south|base of my pelvis|sit on|sitting area|where my legs meet|top of my inner|uppermost inner|inner leg|foreskin|glans|clitoris|clit|vaginal|front bottom|bathing suit area|bikini area|bikini line|underwear area|between my buttocks|bumcrack|bum crack|buttcrack|butt crack|between ~ legs|between ~ thighs|saddle|saddle area|saddle region|saddle zone|perineum|perineal|perineal area|back passage|back entrance|anus|anal|rectum|rectal|bum|bum cheek|bum hole|bumhole|bottom|butt|butt cheek|butthole|buttock|behind ~ sit|arse|arsehole|ass|asshole|backside|rear end|rear|" +
    "groin|crotch|genital|genitalia|genital area|private|privates|private part|private area|intimate area|intimate part|intimates|nether region|netherregion|nethers|down there|down below|downstairs|below the belt|undercarriage|under carriage|inner thigh|inside of ~ thigh|inside thigh|taint|gooch|" +
    "testicle|testes|scrotum|=balls|=nuts|ballsack|penis|dick|cock|willy|vulva|labia|vagina|fanny|pubic|pubic area|seat|toilet seat|seat of ~ pants|sit bones|sitting bones|area i sit|where i sit|part i sit on|lady bits|man bits|boy bits|girl bits|naughty bits|bits down",
  wipe: "wipe|toilet paper|loo roll|loo paper|toilet roll|tp|wipe myself|wash myself down",
  genital:
    "genital|genitalia|penis|dick|cock|willy|vagina|vulva|clitoris|clit|labia|scrotum|testicle|=balls|private|privates|private part|nether region|downstairs|manhood",
  sexual: "sexual|sexually|libido|intimacy|sex|intercourse|making love|make love|masturbat|in bed with",
  arousal:
    "erection|erect|hard on|hardon|get hard|stay hard|get it up|ejaculat|ejaculation|come during sex|climax|orgasm|cum|boner|stiffy",
  erectileTrouble:
    "erectile dysfunction|erectile problem|erectile issue|erectile difficulty|impotent|impotence|erection problem|sexual dysfunction",

  // bladder and bowel
  pee: "pee|wee|urin|urine|urinat|urination|pass water|pass any water|pass urine|pass ~ water|pass ~ urine|piss|slash|make water|have a leak|spend a penny|go for a pee|go for a wee|number one|micturat|void|waterworks|water works",
  water: "=water|hold ~ water",
  bladder: "bladder|waterworks|water works",
  toilet: "toilet|loo|bathroom|restroom|washroom|urinal",
  full: "bladder is full|bladder ~ full|i ~ full|full",
  start:
    "start|begin|starting|get going|get it going|get ~ going|get started|initiat|comes|come out|anything come",
  stream: "stream|flow|trickle|dribble",
  weakFlow: "weak|slow|poor|trickle|dribble|thin|feeble|stop and start|stop start|intermittent|reduced|weird",
  hesitancy:
    "catheter|catheteris|catheteriz|catheterised|catheterized|urinary urgency|urinary frequency and|urine incontinence|overactive bladder|can't void|voiding difficulty|voiding difficulties|catheter|post void|bladder weakness|bladder retention|urinary hesitancy|hesitancy|urinary retention|retention of urine|urine retention|neurogenic bladder|overflow incontinence|urinary incontinence|urge incontinence|stress incontinence",
  takesLong:
    "take me|take ~ minute|minute|several minutes|a lot longer|takes longer|long time before|take forever|take ages|take a long time|take so long|for ages|for minutes|have to wait|wait ages|forever|take a while",
  strain: "strain|push|squeeze|force|press",
  empty: "empty|emptying|empties",
  urge: "need|need to go|needing|have to go|want to go|urge|full",
  cantTell:
    "don't always know|not always know|don't always feel|not always feel|hard to tell|hard to know|can't always tell|never sure if|didn't know|not aware|unaware|can't work out|don't get the feeling|not get the feeling|don't get the urge|don't get any signal|no warning|no signal|don't feel the need|never feel|no longer get|can't recognise|can't recognize|can't tell|don't know|never know|no idea|don't notice|not notice|don't feel|can't feel|no longer feel|can't sense|hardly feel|barely feel|can't tell any more|don't realise|don't realize|not realise|no urge|no sensation|no feeling|no longer know|not know",
  leak: "leak|leaky|leakage|dribbl|dripping|drip|wet|damp|soak|accident|ooze|seep|spill|escape|trickl",
  wetSelf:
    "i'm dribbling|been dribbling|i dribble|peed a little|wee a little|constant dribble|wet myself|wet my pants|wet my bed|wet the bed|wet my trousers|wet my shorts|wet my underwear|wetting myself|pee myself|pee my pants|pee my shorts|pee my self|pee the bed|wee myself|piss myself|piss my pants|" +
    "incontinent|incontinence|urinated on myself|urinate on myself|urinating on myself|soaked my pants|soaked myself|puddle of pee|puddle of urine|leak urine|leak pee|leak wee|bed was wet|pants were wet|wet patch",
  control:
    "can't squeeze|can't clench|can't tighten|no squeeze|weak squeeze|can't close|won't close|doesn't close|control ~ go|control ~ lose|control ~ slip|losing control|lose ~ control|no control|lost control|loss of control|can't control|no longer control|without control|not in control|control problem|not control|out of control|loss of ~ control|lack of control|poor control|have no control",
  hold: "hold|hold on|hold in|hold it|keep in|hold back|make it to",
  trouble:
    "isn't what it was|not what it was|isn't right|not the same|isn't the same|not as it should|isn't as it should|not as good as|difficult|hard work|impossible|awkward|slow to|changes in|altered|impaired|disrupted|failing|fail|trouble|problem|issue|difficulty|disturbance|dysfunction|change|changes|symptom|complaint|strange|weird|odd|funny|different|not right|not working|isn't working|not work|doesn't work|stopped working|gone wrong|playing up|acting up|abnormal|off|involvement|struggle",
  normal:
    "normal|normally|fine|ok|okay|as usual|usual|as always|unchanged|unaffected|good|no problem|no issue|working|works|perfectly|perfect|all right|alright|regular|like always|same as ever|same as always|without problem|without trouble|without any trouble|without any problem|no trouble|strong",
  stool:
    "poo|poop|stool|faeces|feces|fecal|faecal|shit|crap|number two|no 2|turd|bowel movement|bowel motion|motion|motions|excrement|defecat",
  bowel: "bowel|back end|bowels|sphincter|rectum",
  soilSelf:
    "stain in ~ underwear|stains ~ pants|stains ~ underwear|skid mark|skidmarks|dirtied myself|dirtied my|filled my pants|poo in my underwear|poo on my underwear|faecal leakage|fecal leakage|anal leakage|poo leak|soil myself|soil my pants|soil my|soiled|poo myself|poo my pants|poo my self|shit myself|shit my pants|crap myself|crap my pants|mess myself|mess my pants|mess my shorts|mess my underwear|faecal incontinence|fecal incontinence|bowel incontinence|bowel accident|skid marks without|poo in my pants|poo in my shorts",
  slip: "slip out|slips out|slide out|slides out|come out|just come|fall out|leak|accident|escape|run out",
  unnoticed:
    "on their own|by themselves|only noticed|only realised|only realized|had no idea|without me|before i noticed|don't even feel|not realising|without noticing|without realising|without realizing|without feeling|without knowing|didn't notice|don't notice|never notice|didn't even notice|never feel|not feel|don't realise|didn't realise|without being aware|unaware|by itself|on its own",

  // legs
  leg: "leg|thigh|calf|shin|knee|ankle|quad|quadriceps|hamstring|lower leg|lower limb|limb",
  foot: "foot|toe|big toe|ankle|heel|sole|forefoot",
  bothLegs:
    "left leg too|right leg too|left leg as well|right leg as well|now the left|now the right|spread to the left|spread to the right|other side too|other side as well|switched legs|left and the right|right and the left|left as well as right|first one leg then the other|one leg then the other|waist down|legs down to|both =legs|on both sides|to both sides|in both|down both|lower half|both buttocks and legs|both leg|both ~ leg|both of ~ leg|both of ~ knee|both of ~ feet|both of ~ thigh|both of ~ calf|both foot|both ~ foot|both calf|both ~ calf|both thigh|both ~ thigh|both knee|both ~ knee|both hamstring|both quad|both shin|both lower leg|both ankle|both heels|both side|both of them|either leg|two leg|each leg|" +
    "left ~ and right leg|left leg and ~ right|left and right|right and left|right leg and ~ left|left and ~ right leg|right and ~ left leg|left foot and ~ right|right foot and ~ left|leg left and right|bilateral|bilaterally|other leg as well|other leg too|second leg as well|other leg also|spread to the other leg|also the other leg|now the other leg|one leg and then the other|leg and ~ other leg|also in the other leg|down ~ =legs|lower limbs|lower extremities",
  legs: "=legs|=feet|=thighs|=calves|=knees|=toes|=soles|legs and feet",
  shoot:
    "shoot|shooting pain|electric|electricity|electric shock|shock|zap|lightning|sciatica|sciatic|nerve pain|radiat|travel down|run down|runs into|run into|go down|go into|goes into|shoot down|down into|stabbing|burning pain|pain down|pain into|spread",
  painDown: "pain ~ down|pain ~ into|ache ~ down|hurt ~ down|hurt all the way down|pain in",
  weak: "lose all ~ strength|lost all|lose all power|strength ~ disappear|power ~ disappear|strength ~ vanish|power ~ fade|strength ~ leave|can't feel strength|weaker|underpowered|paresis|motor loss|motor weakness|weak|weakness|feeble|powerless|lose ~ strength|lost strength|losing strength|loss of strength|loss of power|no strength|no power|lose power|strength ~ go|power ~ go|feebler|like jelly|like jello|wobbly|floppy|lame|limp|flaccid|not strong|less strength|strength is fading|no force|muscle ~ wasting|muscle wasting|wasting",
  giveWay:
    "won't support|doesn't support|not support|can't support|doesn't hold|won't hold|won't carry|doesn't carry|can't rely on|can't trust|goes from under|go from beneath|give way|give out|give in|give ~ way|buckle|buckl|go from under|go out from under|fold|folds|crumple|cave in|collapse|collaps|conk out|go from underneath|fail me|fail|packed up|pack up",
  paralysed:
    "paralys|can't move|can't ~ move|hardly move|barely move|unable to move|won't move|not move|dead weight|no movement|useless|stopped working|don't work|doesn't work|won't work|not working|don't hold me|won't hold me|don't carry me|won't carry me|can't stand up|can't stand on|can't get up|can't bear weight|don't respond|won't respond|won't do what",
  cannotWalkAtAll:
    "i can't walk at all|i can't walk any more|i can't walk anymore|i am paralysed|i'm paralysed|i be paralysed|feel paralysed|partly paralysed|half paralysed",
  heavily:
    "so|very|really|extremely|severely|severe|totally|completely|terribly|suddenly|profound|profoundly|dramatically",
  withinHours:
    "within hour|within ~ hour|in hour|over hour|within minutes|in a matter of hour|by the hour|from hour to hour|hour by hour|since this morning|rapidly|quickly|fast|overnight|in ~ hour|over ~ hour|progressively|every hour",
  worsening:
    "get weaker|grow weaker|become weaker|weaker and weaker|=weaker|get worse|day by day|every day|each day|worse by the day|more and more|gradually|increasingly",
  footDrop:
    "=foot drops|foot ~ drop|toes drop|foot keeps dropping|foot is dropping|foot hangs|foot hanging|foot flaps|foot flop|foot ~ come up|foot won't come|foot doesn't clear|toes won't|foot drop|footdrop|drop foot|dropped foot|foot dropping|foot drops|foot slap|foot slaps|slapping gait|foot ~ slap|foot ~ slaps",
  drag: "drag|dragging|scuff|scrape|slap|flop|trail|hang|hangs|dangle|droop",
  catches: "catch|catches|trip|tripping|stub|scuff|stumble|snag|hook",
  cannotLift:
    "can't lift|can't ~ lift|hardly lift|barely lift|unable to lift|won't lift|doesn't lift|not lift|difficulty lifting|trouble lifting|struggle to lift|hard to lift|can't raise|hardly raise|barely raise|can't pull up|can't bend up|won't come up|doesn't come up|can't flex|can't push off|can't push|can't wiggle|can't bend|can't move|won't push|can't rise|can't get up|can't go up|can't straighten|hardly move|can't curl",
  tiptoe: "tiptoe|tip toe|tiptoes|on ~ toes|heel raise|calf raise|on ~ heels|heel walk|toe walk|on ~ heel",
  cannotStand:
    "can't stand|can't walk|can't do|can't rise|can't go|can't get|unable to stand|unable to walk|hardly stand|hardly walk|can't balance|not stand|not walk|fail",
  canStand:
    "can walk on heels|can walk on ~ heels|can walk on ~ toes|walk on heels and toes|can stand on ~ toes|can stand on ~ heels",
  clumsy:
    "sway|bump into|bumping into|zigzag|lurch|hold on to the furniture|hold onto the furniture|furniture|veer|can't coordinate|won't coordinate|not coordinate|weave|totter|teeter|gait|ataxi|cross each other|clumsy|clumsiness|unsteady|unsteadily|stagger|staggering|stumble|stumbling|wobbly|wobble|uncoordinated|walk like a drunk|walk like ~ drunk|drunk|don't obey|won't obey|not obey|doesn't obey|won't do what|don't do what|mind of their own|tripping over|trip over ~ own|trip over ~ feet|trip over nothing|fall over|off balance|lose ~ balance|losing my balance|shuffle|shuffling|spastic|jerky|legs tangle",
  troubleWalking:
    "trouble walking|difficulty walking|can't walk|can't ~ walk|hardly walk|barely walk|struggle to walk|hard to walk|unable to walk|problems walking|walking is difficult|walking is hard|walk strange|walk funny|walk weird|walking strange|walking ~ unsteady|walking ~ odd",
  heavyLegs:
    "leg ~ heavy|heavy leg|heavy ~ leg|leg like lead|leg like concrete|leg ~ lead|leg ~ concrete|leg made of lead|leg ~ stiff",

  // pain and its force
  pain: "pain|painful|hurt|ach|sore|agony|cramp|stab|stabbing|torture|discomfort|burn|tender|throb|spasm",
  severe:
    "so badly|badly|doubled up|doubled over|can't bear|beyond anything|blinding|10 of 10|off the scale|screaming|howling|never felt|rigid|severe|severely|terrible|terribly|awful|awfully|unbearable|excruciating|agony|agonising|agonizing|worst|horrible|horrendous|horrific|intense|extreme|extremely|violent|crippling|massive|tremendous|incredible|intolerable|very bad|really bad|so bad|very strong|10/10|10 out of 10|9/10|9 out of 10|brutal|insane|killing me|ripping|tearing|torn apart|ripped apart|savage|acute|bad",
  sudden:
    "sudden|suddenly|all at once|all of a sudden|out of nowhere|out of the blue|abrupt|abruptly|instantly|in an instant|from one second|from one moment|in a second|bolt from|without warning|hit me|struck me|came on like|thunderclap|like a knife",
  ripping: "ripping|tearing|tear|rip|ripped apart|torn apart",
  faint:
    "everything went black|went black|vision went|saw stars|wake up on the floor|dripping with sweat|drenched in sweat|pouring with sweat|ashen|faint|fainted|faintness|fainting|feel faint|pass out|passing out|passed out|black out|blackout|blacked out|collaps|collapse|lightheaded|light headed|dizzy|dizziness|giddy|woozy|go grey|went grey|go gray|go pale|turned pale|go white|clammy|cold sweat|sweating|sweaty|sweat|swimmy|keel over|keeled over|nearly pass out|lose consciousness|lost consciousness|loss of consciousness|unconscious|about to pass out|my vision go",
  faintStrongly:
    "everything go black|everything went black|go black|wake up on the floor|nearly fainted|syncope|hit the deck|lost consciousness|knocked out cold|blacking out|faint|fainted|pass out|passed out|passing out|black out|blacked out|keeled over|keel over|lose consciousness|lost consciousness|unconscious|faint ~ times",
  back: "shoulder blade|between my shoulders|backbone|vertebra|back|spine|lumbar|lower back|low back|backache",
  belly: "belly|abdomen|abdominal|stomach|tummy|guts|gut|tum",
  side: "flank|side|loin|kidney|kidneys|under ~ ribs|below ~ ribs|beneath ~ ribs|ribs|waist",
  pulsating: "pulsat|pulsate|pulsing|pulse|beating|beat|throbbing|throb|pounding|thumping",
  lump: "lump|mass|swelling|bulge|something|thing|ball|heartbeat",

  // chest
  chest: "chest|breastbone|sternum|breast bone|rib cage|ribcage|heart",
  chestFeel:
    "pain|hurt|ach|tight|tightness|pressure|heavy|heaviness|crush|crushing|squeez|squeezing|discomfort|burning|stabbing|weight|band|elephant|constrict|constriction|grip|gripping|sore|twinge|pressing|press",
  heartAttack: "having a heart attack|have a heart attack|angina|palpitation|heart attack symptom",
  breathless:
    "for air|full sentence|finish a sentence|can't breathe|dyspnoea|dyspnea|breathing difficulty|breathing difficulties|breathing trouble|lost my breath|puffed out|struggling to get air|can't fill my lungs|short of breath|shortness of breath|breathless|breathlessness|out of breath|can't breath|can't ~ breath|can't get ~ breath|can't catch ~ breath|can't get enough air|no air|hard to breath|hardly breath|barely breath|trouble breath|trouble with ~ breath|difficulty breath|difficult to breath|struggle to breath|struggling for breath|struggle for breath|fight for breath|fighting for breath|fighting for air|gasp|gasping|winded|laboured breath|labored breath|breathing is hard|breathing is difficult|breathing problem|problem breath|wheez|puffing at rest|not get enough air|breathing is getting",
  breathlessSeverely:
    "can't breath|can't ~ breath|can't get enough air|hardly breath|barely breath|gasp|gasping|fighting for breath|fighting for air|fight for breath|struggling for breath|can't get ~ breath|severe breathlessness|severely breathless|severe shortness of breath|so breathless|very short of breath|very breathless|extremely breathless|suffocat|no air",
  arm: "arm|=arms|left arm|upper arm",
  jaw: "jaw",

  // belly, kidney
  vomit:
    "vomit|throw up|throwing up|being sick|be sick|retch|heave|heaving|puke|chuck up|spew|barf|keep anything down|keep nothing down|keep water down|keep food down",
  nonStop:
    "can't stop|won't stop|keep|keeps|non stop|nonstop|constant|constantly|all day|all night|every hour|again and again|not stop|doesn't stop|hours of|over and over|can't|nothing|repeatedly|persistent|continuous|many times|relentless|anything",
  blood: "blood|bloody|=red|pink|reddish|blood stained|bloodstained",
  bloodUp:
    "haematemesis|hematemesis|coffee ground|vomiting up blood|vomit blood|vomit ~ blood|throw up blood|throw up ~ blood|bring up blood|bring up ~ blood|sick with blood|blood in my vomit|blood in ~ sick|blood in ~ vomit|cough up blood|coffee grounds|coughing blood|puke blood|retch blood|spit blood|threw up ~ blood",
  black: "black|tarry|like tar|tar|melaena|melena|pitch dark|dark as coal",
  waves: "wave|in waves|colic|colicky|spasm|comes in bursts|surge|cramping",
  groinOnly: "groin|testicle|=balls|crotch",
  restless:
    "can't lie still|can't sit still|can't keep still|can't stay still|can't find a position|can't get comfortable|writh|rolling around|pacing|doubled over|not lie still|not keep still|can't stand still",
  kidneyStone: "kidney stone|renal colic|renal stone|ureter stone|stone in my kidney",
  kidneyInfection:
    "kidney infection|pyelonephritis|urine infection|urinary infection|uti|water infection|bladder infection",
  burn: "burn|burning|sting|stinging|scald|scalding|hurt|pain|painful",
  uncontrolled:
    "nothing helps|nothing touches|painkillers don't|no painkiller|nothing controls|pain killers don't|painkiller ~ nothing|nothing takes the edge",

  // feeling ill
  fever:
    "running a temp|run a temp|have a temp|got a temp|coming down with something|feel dreadful|hot all over|feel terrible all over|aching all over and|burn up|high fever|spiking|feel really sick|feel very sick|feel so sick|sick as a dog|shivers|shivering fits|the flu|have flu|got flu|fluey|like flu|feeling ~ ill|feel ~ rough|fevers|run hot|temp of|high temp|hot flushes and chills|cold sweats and|fever|feverish|febrile|pyrexia|chill|chills|high temperature|raised temperature|burning up|hot and cold|hot and shivery|shivery|flu like|flulike|flu symptoms|running a temperature|have a temperature|got a temperature|run a temperature|with a temperature|and a temperature|a high temp|temperature is up|temperature has gone up|temp of 38|temp of 39|" +
    "feel ill|feel ~ ill|feel ~ unwell|feel unwell|am ill|been ill|so ill|be ill|generally unwell|unwell|poorly|feel rough|feel rotten|feel awful all over|really ill|very ill|under the weather|feel sick and|feel ~ poorly|sick and shaky|sweats and chills|feel lousy",
  temperature: "temperature|temp",
  shiver:
    "shiver|shivering|shivery|shak|shake|shaking|shaky|rigor|rigors|trembl|tremble|teeth chatter|teeth ~ chatter|shudder|judder",
  extremely:
    "uncontrollab|uncontrollably|uncontrollable|violent|violently|extreme|extremely|can't stop|like mad|like crazy|like a leaf|all over|badly|severe|severely|non stop|won't stop|teeth|so hard|massive|rigor",
  confused:
    "losing track|lose track of what|sound drunk|sounding drunk|speech slurred|can't concentrate and don't|don't recognise|not recognise|hallucinat|rambling|foggy and|not with it|don't make sense|mixing up words|words get mixed|=confused|confusion|muddled|disoriented|disorientated|delirious|delirium|slur|slurred|slurring|gibberish|can't think straight|can't think clearly|don't know where i am|don't know what day|not know where|talking nonsense|talk nonsense|not making sense|can't get ~ words|can't find ~ words|words come out wrong|speech is ~ funny|speech ~ slurred|speech ~ odd|speech ~ garbled|garbled|talking rubbish|incoherent|can't speak properly|can't speak clearly|trouble speaking|out of it|mentally foggy",
  skin: "skin|=lips|lips|hands are|=complexion",
  mottled:
    "mottled|blotchy|blotch|patchy|marbled|marbling|discoloured|discolored|=grey|=gray|=blue|bluish|greyish|ashen|change colour|changed color|changed colour|purple|pale and|waxy",
  goesWrong:
    "came out|come out|escape|slip out|leak out|let go|vanish|disappear|has gone|have gone|=gone|is gone|ability|unable|incapable|press on|pressing on|lean forward|leaning|only noticed|only realised|only realized|unaware|on its own|on their own|by itself|by themselves|involuntar|uncontrollab|uncontrollably|unintention|unexpected|run down|running down|down my leg|without knowing|without realising|without realizing|without noticing|went without|before i knew|lost|lose|ran out of me|uncontrolled|not controlled|just came|just come|just run|just flow|just open",
  liftWord:
    "lift|raise|pull up|push off|wiggle|flex|move|bend up|straighten|stand on|rise|curl|pick up|swing|control|keep up|bear weight|put weight|trust",
  shiverOnly: "shiver|shivering|shivery|rigor|=shivers",
  needToGo:
    "need to go|have to go|need a wee|need a pee|need the loo|need the toilet|needing to go|time to go|got to go",
  food: "beet|beetroot|beets|blackberr|blackberries|asparagus|iron tablet|iron supplement|iron|liquorice|licorice|vitamin|food colouring",
  tightShoes: "shoe|lace|laced|sock|boot|insole|cycling cleats|ski boot",
  clothes: "trouser|pants|underwear|knickers|shorts|sheets|bed|mattress|panties|leggings|tights|=jeans",
  wetWord: "wet|damp|soak|soaked|soaking",
  sweatOrRain: "sweat|sweaty|rain|rainy|puddle of water|swim|shower|wash|river",
  notEmpty:
    "doesn't empty|don't empty|doesn't ~ empty|not emptying|isn't emptying|never empties|not empty|never feels empty|never empty|incomplete emptying|still full after|isn't empty|half empty after",
  nothingComes:
    "hardly anything come|barely anything come|almost nothing come|hardly any come|little come|hardly a drop|not a drop|no drop|nothing more than|nothing comes|nothing happen|nothing comes out|nothing will come|nothing came|can't go|won't come|doesn't come|don't come|only drops|no stream|nothing but drops|stand there",
  noUrge:
    "urge ~ go|urge ~ disappear|no urge|don't get the urge|don't feel the need|never feel the urge|feel no urge|sensation of needing|feeling of needing|lost the urge|no desire to|urge is missing",
  cantStopMyself:
    "can't stop myself|can't help|can't keep from|without meaning to|before i know it|before i can|involuntarily|uncontrollably|without control",
  noLonger:
    "no longer|stop getting|stopped getting|never get|not had|haven't had|gone since|haven't been able|not been able|not get|don't get|don't have|lose my|lost my|lost the ability",
  bloodyUrine: "haematuria|hematuria|bloody urine|urine is red|urine is pink|red urine|red pee|bloody pee",
  painfulUrine: "dysuria|painful urination",
  workout:
    "desk|laptop|posture|stretch|foam roll|push up|press up|pushup|bench press|bench|weights|weight training|burpee|gym|vaccine|jab|carrying|lifting|muscle|pec|crutch|pull up|pullups|plank|rowing|swimming",
  legDrag: "drag|dragging|scuff|trail behind|flop|dangle|hang limp",
  mottledStrictly: "mottled|blotchy|marbled|marbling|blotches",
  goesToToilet:
    "go to the toilet|go to the loo|go to the bathroom|on the toilet|on the loo|at the toilet|toilet|loo|bathroom",
  noPee:
    "haven't gone pee|not gone pee|haven't been to pee|haven't gone to pee|haven't gone for|haven't been able to pee|haven't been able to wee|haven't been able to urin|zero urine|zero pee|zero wee|not a drop|no drop of urine|not pass a drop|unable to pee|unable to pass urine|unable to urin|last had a wee|last had a pee|last pee|last wee|last time i pee|last time i urin|last urinated|last went for a pee|last passed urine|last passed water|don't pee|dry all day|haven't pee|hasn't pee|haven't wee|not pee|haven't urin|not urin|haven't pass ~ urine|haven't pass ~ water|not pass ~ urine|not pass ~ water|haven't passed urine|no pee|no wee|no urine|haven't been for a pee|haven't been for a wee|not been for a pee|not been for a wee|haven't been to the loo|haven't had a pee|haven't had a wee|not had a pee|not had a wee|didn't pee|didn't wee|can't pee|can't wee|can't pass water|can't pass urine|can't urin|no water passed|stopped peeing|haven't needed to pee|haven't needed a wee|not gone for a pee|haven't gone for a pee|without peeing|hardly any urine|hardly pee|barely pee|hardly wee|barely wee|hardly urin|barely urin|hardly any pee|barely any pee|hardly any wee|next to no urine|almost no urine|very little urine|very little pee|very little wee|only a few drops|passed nothing",
  aDay: "all day|24 hour|24h|since yesterday|today|a day|whole day|last night|since this morning|12 hour|a full day|=day|hours|hour|yesterday|since the race|since the run",

  // falls
  fallVerb:
    "bucked|bucked off|tipped off|knocked off my feet|knocked me off|slammed onto|slammed into the|fly over|flew over|fall through|fell through|was thrown|was flung|launched over|pitched over|crashed to the|dropped from|jumped from|=fell|=fallen|=falling|any falls|=falls from|=falls on|a fall|had a fall|a ~ fall|nasty fall|bad fall|take a tumble|tumble|a tumble|slip and|slipped|slip on|slip off|slip down|wipe out on|landed on|land on|went flying|came off|come off|come ~ off|thrown off|thrown from|throw off|throw from|knocked down|knocked off|knock over|knocked over|stacked it|face planted|faceplant|fall off|fall down|fall from|fall over|fall onto|=plunged|=toppled|go over the handlebars|over the handlebars|over the bars",
  height:
    "loft|hatch|hole|bonnet|hood of|storey|floor window|gorge|ravine|ledge|scaffold|platform|ditch|rocks|concrete|ladder|roof|stair|stairs|staircase|steps|flight of|flight|horse|tree|cliff|balcony|wall|metre|meter|=feet|height|pony|bull|window|scaffold|scaffolding|bridge|bunk|attic|loft|handlebars|bars|bike|bicycle|motorbike|scooter|boulder|rock face|at speed|high speed|hard onto|downhill at|moped|quad bike|pony|climbing",
  hardFall:
    "over ~ handlebars|over the bars|land ~ on ~ spine|land ~ on ~ back|landed ~ on ~ head|fell heavily|high fall|fall from a height|fall from height|bad fall|hard fall|heavy fall|nasty fall|serious fall|big fall|severe fall|massive fall|fell hard|fell badly|fell heavily|fall hard|fall badly|fall heavily|landed hard|landed heavily|landed on my back|landed on my spine|landed ~ on ~ back|land flat on ~ back|landed on my bottom hard|fell onto my back|fall onto ~ back|crashed down onto",
  crash: "crash|crashed|accident|collision|collid|smash|pile up|wreck|pileup|rear ended|rear end",
  vehicle:
    "motorway|highway|freeway|autobahn|junction|crossing|roundabout|minibus|tractor|sledge|sled|go kart|quad|car|bike|bicycle|motorbike|motorcycle|scooter|cycling|cycle|van|lorry|truck|bus|vehicle|road|traffic|ski|skiing|snowboard|mountain bike|mtb|moped|driving|horse|tram",
  struck:
    "run into me|ran into me|drive into me|drove into me|slam into me|slammed into me|smash into me|smashed into me|crash into me|crashed into me|throw me|threw me|bucked me|flung me|launched me|rear ended|rear end|t boned|run me over|knock me|knocked me|flip my|rolled my car|car flipped|fell on me|hit my back|hit my spine|blow to the|beaten up|assaulted|punched in the back|attacked|hit by|hit by a|run over|run over by|knock over by|knocked over by|knocked down by|knocked off ~ bike|knocked off ~ bicycle|struck by|car hit|car ~ hit|van hit|truck hit|bike hit|road accident|traffic accident|car accident|car crash|bike crash|bike accident|motorbike accident|motorbike crash|road traffic accident|rta|blow to ~ back|blow to ~ spine|kick in the back|kicked in ~ back|kicked ~ by a horse|tackled|whacked in the back|hit in the back|hit ~ in the back|fell on top of me|landed on top of me|crushed by|trampled|head on|thrown from ~ horse",

  // muscle, tablets
  dark: "dark|=brown|cola|coke|coca cola|tea|like tea|rust|rusty|mahogany|treacle|colour of tea|black",
  swollen: "swell|swelling|swollen|bulging|lump|puffy|rock hard|puffed up",
  patch: "patch|skin|muscle|area|spot|lump",
  nsaid:
    "inflammatories|ibuprofin|ibuprofene|ibuprofen|naproxen|diclofenac|aspirin|voltaren|voltarol|advil|nurofen|aleve|anti inflammatory|antiinflammatory|anti inflammatories|antiinflammatories|nsaid|nsaids|painkiller|pain killer|painkillers|motrin|meloxicam|etoricoxib|celecoxib|indometacin|ketoprofen|tablets",
  thinners:
    "blood thinner|blood thinners|blood thinning|thin ~ blood|thins ~ blood|anticoagulant|anticoagulants|anticoagulation|anti coagulant|warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|edoxaban|dabigatran|pradaxa|heparin|enoxaparin|clexane|phenprocoumon|marcumar|clopidogrel|plavix|ticagrelor",
  cancer:
    "cancer|tumour|tumor|lymphoma|myeloma|leukaemia|leukemia|melanoma|metastasis|metastases|metastat|metastatic|chemo|chemotherapy|radiotherapy|mastectomy|carcinoma|sarcoma|malignan|malignancy|malignant|oncologist",

  // pregnancy
  pregnant:
    "i'm expecting|am expecting|expecting and|we're expecting|gestation|antenatal|pregnant|pregnancy|expecting a baby|expecting a child|weeks along|with child|in my first trimester|in my second trimester|in my third trimester|trimester|my unborn|having a baby",
  maybePregnant:
    "period ~ late|period hasn't come|missed period|chance i'm pregnant|chance i could be|could be pregnant|might be pregnant|may be pregnant|possibly pregnant|maybe pregnant|perhaps pregnant|think i'm pregnant|think i am pregnant|late period|period is late|missed my period|missed a period|trying for a baby|test positive",
  pregnancyDanger:
    "bleed|bleeding|spotting|fluid|waters|water broke|gush|contraction|contractions|tightening|tightenings|calf ~ swollen|swollen calf|calf swell|dizzy|dizziness|chest pain|blood|leak",
  oneSide:
    "one side|one sided|left side|right side|on the left|on the right|left hand side|right hand side|=left|=right",
  low: "low|lower|low down|pelvis|pelvic|belly|tummy|abdomen",
  shoulderTip: "shoulder tip|tip of ~ shoulder|shoulder ~ tip|tip of my shoulder",
  wakes:
    "wake me|wake ~ up|woke me|waking me|wakes me|wake up ~ pain|wake at night|wake in the night|wake ~ at night|wakes ~ at night|woken by|waking at night|wake every night",
  harm:
    "don't see the point|no point in going on|can't see the point|no point any more|what's the point of living|point of living|can't go on like this any|do myself in|not be here any|not be alive|disappear forever|better if i was dead|=be =dead|suicid|suicidal|suicide|kill myself|killing myself|end it all|end my life|take my own life|take my life|end my own life|harm myself|harming myself|self harm|like hurting myself|want to hurt myself|hurting myself|of hurting myself|about hurting myself|to hurt myself|cut myself on purpose|" +
    "don't want to live|no longer want to live|not want to live|don't want to be here|don't want to be alive|don't want to wake up|don't want to go on|can't go on living|better off dead|better off without me|no reason to live|no point in living|no point living|want to die|wish i was dead|wish i were dead|wish i could die|rather be dead|not worth living|isn't worth living|tired of living|ending it|ending my life|ending it all|jump off a bridge|jump in front of",
} as const;
