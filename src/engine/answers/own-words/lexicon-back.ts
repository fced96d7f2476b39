// Everyday words: where, when, how, what helps, what life is like. None of them rings a bell.

export const BACK_LEXICON = {
  /** Ways of speaking in which none of the words means what it says. */
  idiom:
    "cross my legs|crossed legs|cross legged|crossing my legs|hydration bladder|water bladder|hydration pack|bladder in my hydration|camelbak|running vest|bladder shaped|ankle brace|knee brace|knee sleeve|back brace|ankle weight|bottom of|=bottom line|rock bottom|bottom third|bottom bracket|chest strap|rate strap|strap rub|strap rubs|foot pod|arm swing|arm warmer|arm sleeve|blood test|blood blister|blood pressure|blood sugar|jaw drop|jaw dropped|jaw dropping|" +
    "pain in the arse|pain in the ass|pain in the butt|pain in the bum|kick up the arse|work my ass off|worked my arse off|my ass off|my arse off|my butt off|my bum off|" +
    "fall in love|fall behind|fall short|fall apart|plans fall through|plan fall through|fall out|fall asleep on the|fall asleep in|fall asleep at|fall asleep early|fall back on|fall into place|in the fall|last fall|this fall|next fall|every fall|=fall race|=fall marathon|fall off the wagon|falls on a|fell on a|can't fall asleep|slipped disc|slipped disk|slip disc|slip disk|slipped my mind|" +
    "pregnant pause|chest to the ground|drag myself|dragged myself|drag ~ feet about|drag ~ feet on|foot drag race|drop me|drop in distance|dead tired|dead slow|dead easy|dead flat|dead legs|deadlift|dead lift|dead bug|dead last|dead heat|" +
    "weak glute|weak core|weak hip|weak excuse|weak spot|weak point|weakest link|heart rate|heart of|stomach for|get off my chest|chest press|chest freezer|side plank|side stitch|stitch in ~ side|side bridge|side effect|side by side|side of the road|waves of|wave of people|hot wave|heat wave|heatwave|=wave start|" +
    "break a sweat|broke into a sweat|worked up a sweat|cold shower|sick of|sick and tired|sick leave|home sick|crash diet|crash course|crash out on|crash pad|water break|water station|water bottle|drink water|running water|tired of|blue line|blue trail|black trail|black run|red run|brown bread|=app crashed|app crash|watch crash|phone crash|computer crash|garmin crash|website crash|strava crash|shake out|shakeout|protein shake|milk shake|shake it off|shake off|" +
    "fall season|free fall|no brainer|cancer research|cancer charity|race for life|for cancer|cancer run|star sign|killing it|heart attack when|knee jerk|leg up on|pull my leg|pulling my leg|break a leg|last leg|first leg|leg of the|relay leg|leg day|shin dig|foot strike|footstrike|foot of the|on foot|toe the line|toe box|toebox|toe off|drop of|heel drop|heel toe|heel to toe|mm drop|zero drop|hip drop|hip drops|drop out|dropped out|drop bag|catch up|catch a|accidentally",
  laughing: "laugh|laughing|laughter|joke|giggl",
  lowBack: "lower back|low back|lumbar|small of ~ back|back|backache|=spine",
  lowBackLeft:
    "left lower back|left low back|left side of ~ lower back|left side of ~ back|lower back on the left|lower back left|low back left|back on the left",
  lowBackRight:
    "right lower back|right low back|right side of ~ lower back|right side of ~ back|lower back on the right|lower back right|low back right|back on the right",
  buttockLeft:
    "left buttock|left bum cheek|left butt cheek|left glute|buttock on the left|left butt|left bum|left cheek",
  buttockRight:
    "right buttock|right bum cheek|right butt cheek|right glute|buttock on the right|right butt|right bum|right cheek",
  sacrum: "sacrum|sacral|si joint|sacroiliac",
  tailbone: "tailbone|tail bone|coccyx",
  midBack: "mid back|middle back|upper back|shoulder blade|thoracic",
  neck: "neck",
  bellyPlace: "belly|abdomen|stomach|tummy",
  hipPlace: "outside of ~ hip|outer hip",
  oneLeg:
    "left leg|right leg|one leg|=leg|left thigh|right thigh|left calf|right calf|left hamstring|right hamstring|=thigh|=calf|=hamstring|=foot|left foot|right foot|=shin",
  belowKnee: "calf|foot|toe|shin|below the knee|past the knee|ankle|lower leg|heel|sole|all the way down",
  aboveKnee: "thigh|hamstring|above the knee|not past the knee|not below the knee|not beyond the knee|quad",
  intoLeg: "down|into|radiat|shoot|travel|goes|ach|hurt|pain",
  notPastKnee:
    "not past the knee|not below the knee|above the knee only|not beyond the knee|stops at the knee|above the knee|stop above",

  better: "better|help|helps|ease|relief|relieve|sooth|soothes|improve|feel good|calms|goes away|disappear",
  worseWord:
    "worse|worst|hurt|pain|painful|ach|aggravat|bring on|brings it on|sets it off|set it off|trigger|sharp|bother|flare|provok|kills|increase",
  bending: "bend|bend forward|bend over|bending|stoop|lean forward|tie ~ shoes|put ~ socks on|forward bend",
  arching:
    "arch|arching|arch back|lean back|bend back|bend backward|backward|backwards|extend my back|extension",
  sitting: "sit|sitting|seated|at my desk|driving|in the car|desk",
  standing: "standing|stand still|stand for|stand up for|when i stand|queue|standing around",
  runningWord:
    "when i run|running|while i run|while running|during run|on the run|run|jog|jogging|each run|every run",
  downhill: "downhill|downhills|descend|descents",
  oneLegStanding: "stand on one leg|on one leg|single leg",
  coughing: "cough|coughing|sneeze|sneez",
  lyingWord: "lie|lying|lie down|lying down|in bed|on my back",
  walking: "walk|walking|a walk|stroll|keep moving|moving around|movement",
  heat: "heat|warm|warmth|hot bath|hot shower|hot water bottle|heat pad|sauna|heating pad|hot bath",
  morning: "in the morning|mornings|morning|when i get up|first thing|on waking",
  evening: "in the evening|evenings|evening|towards the evening|end of the day|at the end of the day",

  gettingBetter:
    "get better|getting better|improving|is improving|better each day|better every day|clearly better|much better|better than last week|better than yesterday|easing off|on the mend|gradually better|slowly better",
  gettingWorse:
    "get worse|getting worse|worse than last week|worse than yesterday|worse each day|worse every day|worsening|more and more painful|worse and worse|worse than before",
  sameCourse:
    "about the same|no change|not changed|unchanged|hasn't changed|not getting better|no better|just the same|the same|stays the same|no improvement",
  upAndDown:
    "come and go|comes and goes|up and down|on and off|off and on|some days better|good days and bad days",
  painGone:
    "pain is gone|pain is all gone|pain has gone|it is gone|is gone completely|no pain any more|no pain anymore|pain free now|pain disappeared",

  duringRun:
    "during a run|during the run|during ~ run|in the middle of ~ run|while running|while i was running|on a run|on my run|on the run|mid run|midway through ~ run|kilometre|kilometer|km|mile",
  afterRun:
    "after ~ run|after ~ long run|after ~ marathon|after ~ race|after ~ half marathon|after ~ session|after the run|after running|the day after ~ run|the day after ~ race|the morning after|the day after|the next day|after my long run|after ~ intervals|after ~ parkrun|after ~ ultra",
  gradualOnset: "gradual|gradually|bit by bit|crept up|slowly came|slowly built|over time|crept",
  beganWord:
    "begin|start|come on|came on|began|set in|woke up with|wake up with|happened|first felt|first noticed",
  strainStart:
    "lift a|lifted a|lifting a|picked up|picking up|lifted something|cough set|coughed and|sneezed and|stumble|twisted|lifted",
  moreThanUsual:
    "further than usual|farther than usual|longer than usual|harder than usual|more than usual|faster than usual|more than i usually|longest run|first marathon|first half|hard race|hill repeats|much further|much longer|much harder|a marathon|a half marathon|an ultra|hard session|overdid it|overdone it|did too much",
  recently:
    "on sunday|on saturday|on monday|on tuesday|on wednesday|on thursday|on friday|yesterday|at the weekend|last weekend|this weekend|two days ago|the day before|after|than usual|today|this week|overdid|overdone|did too much",
  loadRise:
    "increase ~ mileage|increased ~ mileage|double ~ mileage|doubled ~ mileage|up ~ mileage|upped ~ mileage|ramped up|ramping up|more mileage|ran more|running more|more kilometres|more miles|build up for|added ~ runs|added intervals|added hills|increased my training|increase ~ training|upped my training|stepped up ~ training|increased the distance|more volume|marathon block|more training",
  onePoint:
    "one spot|a spot|one point|put ~ finger on|put my finger on it|point to with one finger|pinpoint|single spot|one small spot|very local|exact spot",
  impact:
    "every landing|each landing|each step|every step|every impact|each impact|hop|hopping|every footstrike|each footfall|every footfall|landing|each time i land|grows with each run|worse with each run|worse with every run",
  stressFracture: "stress fracture|stress reaction|bone stress injury|stress response",
  missedPeriods:
    "no period|periods have stopped|period has stopped|periods stopped|missed ~ period|missed periods|haven't had a period|haven't had my period|not had a period|no periods|periods are irregular|lost my period|lost my periods|amenorrhoea|amenorrhea|skipped periods",
  lowEnergy:
    "underweight|low weight|eat too little|eating too little|not eating enough|don't eat enough|restricting food|restricting what i eat|under fuel|underfuel|low sex drive|no libido|low libido|no morning erections|low testosterone",
  eatingDisorder: "eating disorder|anorexia|bulimia|several stress fractures",
  osteoporosis: "osteoporosis|osteopenia|thin bones|brittle bones|low bone density",
  steroids:
    "prednisolone|prednisone|cortisone tablets|steroid tablets|long term steroids|on steroids|oral steroids|dexamethasone",
  bruise:
    "bruise over ~ spine|bruise on ~ spine|graze on ~ spine|bruise on ~ back|lost height|loss of height|getting shorter|new stoop|stooped|hunched over",
  weightLoss:
    "weight loss|lose weight|lost weight|losing weight|lose ~ kilo|lost ~ kilos|lose ~ kg|lost ~ kg|lose ~ pound|lost ~ pounds|lost a stone|weight is dropping|weight dropped|dropping weight|lose ~ stone|clothes ~ loose",
  onPurpose:
    "on purpose|diet|dieting|trying to lose|want to lose|on a diet|wanted to lose|would like to lose|need to lose|plan to lose|for the race|calorie",
  nightSweats:
    "night sweat|sweat at night|sweating at night|drenched in sweat|drenched at night|soaked in sweat|wake up sweating|sheets soaked with sweat|wake up drenched|sweaty at night|nightsweats",
  tired:
    "so tired|unusually tired|unusual tiredness|exhausted all the time|tired all the time|fatigue|fatigued|always tired|constantly tired|worn out all the time",
  spineProcedure:
    "epidural injection|epidural|spinal injection|injection into ~ spine|injection in ~ spine|injection into ~ back|injection in ~ back|cortisone injection into ~ spine|facet injection|steroid injection in ~ back|back surgery|spine surgery|spinal surgery|disc operation|discectomy|laminectomy|spinal fusion|back operation|back op|operation on ~ back|operation on ~ spine|spinal tap|lumbar puncture",
  infectionRisk:
    "diabetes|diabetic|dialysis|immune suppress|immunosuppress|immunosuppressant|immunosuppressants|immunosuppressed|methotrexate|adalimumab|humira|hiv|inject drugs|injected drugs|iv drugs|heroin|recent infection|abscess|tuberculosis|endocarditis|on chemo|transplant",
  smoke: "smoke|smoker|smoking|cigarette|cigarettes|ex smoker|used to smoke|tobacco",
  wakesSecondHalf:
    "second half of the night|early hours|at 4 in the morning|at 3 in the morning|3 am|4 am|4am|3am",
  constantNight:
    "constant pain|pain all the time|there all the time|always there|constantly there|never goes away|worse at night|worse lying|worse in bed|worse when i lie|nothing changes it|nothing eases it|nothing makes it better|at night it is worse",
  notByMoving:
    "nothing changes it|nothing eases it|nothing makes it better|moving makes no difference|no position helps|whatever i do|no matter what i do|worse at night|even at rest",
  daily:
    "housework|put on ~ socks|dress myself|get dressed|tie ~ shoes|stops me from working|stop me from working|can't work|off work|can't sleep|keeps me awake|keep me awake|can't do the housework|daily things|everyday things|get out of bed|stops me from|stops me|can't look after|can't drive|can't sit through|housework|wash myself",
  bothSidesMuscle:
    "stiff on both sides|sore on both sides|both sides|either side|stiff and sore|muscles are stiff|muscle soreness|doms|tender muscles|on both sides of ~ spine",
  muscle: "muscle|stiff|sore|tight|tender|doms",
  moodLow:
    "mood is low|low mood|feeling low|feel low|feel down|feeling down|fed up|feeling blue|depressed a bit|sad",
  moodVeryLow:
    "hopeless|depressed|depression|very low|can't see a way|despair|no hope|worthless|what's the point",
  sleepBadly:
    "sleep badly|bad sleep|sleep poorly|poor sleep|sleeping badly|not sleeping|don't sleep well|toss and turn|insomnia|sleep is bad|sleep is poor|broken sleep|can't sleep|terrible sleep",
  noWarmUp:
    "never warm up|don't warm up|skip ~ warm up|without warming up|no warm up|skip the warmup|don't do a warm up|no warmup|rarely warm up",
  orthotics: "orthotic|orthotics|custom insoles|insoles|orthoses",
  wornShoes:
    "shoes are worn|shoes are old|worn out shoes|worn shoes|shoes ~ worn|shoes hurt|shoes are uncomfortable|shoes ~ uncomfortable|uncomfortable shoes|shoes pinch",
  hardGround: "on road|on the road|on roads|pavement|asphalt|tarmac|concrete|sidewalk|mostly road",
  trail: "on trails|trail running|on the trail|mountain trails|hilly trails|fell running",
  softGround: "on grass|forest paths|forest tracks|on the track|soft ground|woodland",
  treadmill: "treadmill|tready",
  thirsty:
    "dehydrated|run thirsty|run hungry|drink too little|don't drink enough|don't eat before|run fasted|fasted runs|eat too little",
  lateInRun:
    "late in ~ run|late in every|late in each|towards the end of ~ run|towards the end of|at the end of long run|end of long runs|after an hour of running|second half of ~ run|last kilometres|last few kilometres|last miles|last few miles|only after 10",
  kneePain: "knee",
  wristPain: "wrist",
  shoulderPain: "shoulder",
  achilles: "achilles",
  bloodPressure: "high blood pressure|blood pressure is high|hypertension|raised blood pressure",
  eyePressure: "glaucoma|eye pressure|eye operation|eye surgery",
  stenosis: "stenosis|narrow spinal canal",
  psoriasis: "psoriasis",
  heelPain: "plantar fasciitis|heel pain",
  arthritis: "arthritis",
  relativeInflamed: "ankylosing spondylitis|spondyloarthritis|bechterew",
  painWord: "pain|hurt|ach|sore|bad|dodgy|trouble|problem",
  female: "woman|female|lady|girl|mother of",
  male: "=man|=male|guy|bloke|=boy",
  birth:
    "gave birth|had a baby|had my baby|given birth|my baby was born|postpartum|post partum|postnatal|c section|caesarean|cesarean|new mum|new mom",
  injuryOld:
    "old injury|never quite healed|never fully healed|hip operation|knee operation|acl|meniscus operation",
} as const;
