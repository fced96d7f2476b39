import { phrasesFrom } from "./phrase.ts";

// Written before there was a rule, and never used to shape one: they tell how well the reading carries over to
// sentences it was not made for. A sentence found wanting here stays as it is; a like one goes into tuning.ts.

/** Sentences that must open a danger question. */
export const HELD_OUT_EMERGENCIES = phrasesFrom(`
saddle-numbness | Everything between my thighs has gone dead since Monday
saddle-numbness | When I use toilet paper I can hardly feel it
saddle-numbness | My bum cheeks are numb and tingly
saddle-numbness | It's like sitting on a cushion that isn't there, no sensation round my anus
saddle-numbness | pins and needles in my perineum
saddle-numbness/genital-change | the whole undercarriage has fallen asleep and won't wake up
saddle-numbness | I noticed that my inner thighs and crotch feel like they had an injection at the dentist
saddle-numbness | cant feel the seat under me anymore
bladder-change | I stand at the toilet for ages before anything comes
bladder-change | I've started dribbling urine without noticing
bladder-change | My stream has become really weak the last few days
bladder-change | I can't tell any more whether I need a wee
bladder-change | had an accident in bed last night, soaked the sheets with pee
bladder-change | since the back went I have to push to empty my bladder
bladder-change | I keep leaking when I cough and that is new with this back pain
bladder-change | couldnt hold my water on the way home
bowel-change | Pooed myself on the run without feeling it coming
bowel-change | I've lost control of my bowels
bowel-change | stool just slips out and I don't notice
bowel-change | I had an accident, number two, in my shorts and never felt it
genital-change | I can't get hard since my back went
genital-change | no feeling at all in my penis
genital-change | sex feels like nothing, my vagina is numb
both-legs | Electric shocks run from my back into both legs
both-legs | the pain goes down the left leg and the right leg too
both-legs | Both feet are tingling since yesterday
both-legs | My legs, left and right, have gone numb
clumsy-legs | terrible back pain and I keep tripping over my own feet
clumsy-legs | my back is agony and I walk like a drunk
clumsy-legs/severe-leg-weakness | I can barely walk, legs won't do what I want, and the back pain is awful
severe-leg-weakness | I woke up and could not move my legs
severe-leg-weakness/leg-getting-weaker | Within a few hours my leg has become so feeble that I can't stand on it
severe-leg-weakness/both-legs | Both of my knees keep buckling and I can't get up the stairs any more
leg-getting-weaker | My toes catch on every kerb because I can't lift the foot
leg-getting-weaker | the right leg keeps giving way under me
leg-getting-weaker | left foot slaps the ground when I walk, it started three days ago
leg-getting-weaker | I can't stand on tiptoe on my right side any more
leg-getting-weaker | my quad is losing strength day by day
chest-signs | There is a crushing feeling across my chest together with the back ache
chest-signs | Back pain and my left arm aches and I feel tight in the chest
chest-signs | I am short of breath even sitting down and my back hurts
chest-signs | the pain goes up into my jaw
sudden-severe-faint | out of nowhere ripping pain in my back and I nearly passed out
sudden-severe-faint | A sudden tearing pain in my tummy and back, I went grey and clammy
sudden-severe-faint | I can feel something throbbing in my stomach and my back hurts terribly
severe-belly-signs | I can't stop throwing up and my back hurts
severe-belly-signs | my stools are black like tar
severe-belly-signs | Excruciating stomach ache along with the back pain
severe-belly-signs/tablet-harm-signs | I brought up blood this morning
colic-waves | The pain comes in waves from my flank down to my groin and I can't keep still
colic-waves | there's blood in my urine
colic-waves | my wee is pink and my side is killing me
side-pain-urine-signs | it stings when I pee and my side aches
side-pain-urine-signs/fever | ache under the ribs on the right with burning pee
fever | I have a temperature of 38.9
fever | I've been burning up all night and my spine aches
fever | feel feverish and generally unwell since the back started
confusion | my husband says I'm talking gibberish and slurring
confusion | I feel muddled and can't think straight, with a high fever
extreme-shivering | I can't stop shaking, teeth chattering like mad
no-urine-in-a-day/bladder-change | I haven't been for a pee since yesterday morning
no-urine-in-a-day/bladder-change | not passed any water in 24 hours
severe-breathlessness/chest-signs | I'm gasping for air
mottled-skin | my skin has gone blotchy and grey
serious-fall | I came off my bike at speed and landed on my back
serious-fall | fell down a flight of stairs, and since then my back hurts
serious-fall | A car hit me while I was crossing the road last week
serious-fall | I slipped off a ladder from about three metres
hard-effort-dark-urine | my urine turned the colour of cola after the deadlift session
hard-effort-dark-urine | back rock hard and peeing brown after the ultra
numb-swollen-back-muscle | there's a swollen lump of muscle next to my spine and the skin on it is numb
tablet-harm-signs/severe-belly-signs | I have been on ibuprofen for a week and now my poo is black
tablet-harm-signs/no-urine-in-a-day | took naproxen before the race and I hardly pee since
pregnancy-danger-signs | I'm 20 weeks pregnant and I'm bleeding
pregnancy-danger-signs | pregnant, my waters might have broken
one-sided-low-pain/shoulder-tip-or-fainting | I might be pregnant and there is a stabbing pain low on the left side
shoulder-tip-or-fainting | I think I'm pregnant, I fainted and my shoulder tip hurts
young-danger-signs | I'm 14 and the pain wakes me up at night
mood | I don't want to be here any more
mood | Sometimes I think about ending it all because of this pain
`);

/** Sentences in which nothing may ring. */
export const HELD_OUT_TRAPS = phrasesFrom(`
- | No numbness anywhere and I can pee normally | saddle-numbness:no
- | There is no tingling, numbness or weakness in either leg
- | I don't have any trouble with my bladder or bowels
- | bladder and bowel are working as always
- | never had any chest pain
- | I feel well otherwise, no temperature, no chills
- | I can feel it perfectly well when I wipe
- | Haven't fallen, haven't crashed, nothing like that
- | without any weakness in the legs
- | no shooting pain into the legs at all
- | Neither leg is weak or numb
- | I deny fever, sweats and weight loss
- | My mother had bladder problems after her back operation
- | my brother's leg went numb with a slipped disc
- | A friend of mine wet himself when he had cauda equina
- | My wife is pregnant and had some bleeding
- | grandad had an aneurysm, collapsed with sudden back pain
- | My neighbour had chest pain last week and it was his heart
- | my daughter has a fever
- | A teammate's foot dropped after surgery
- | Ten years ago I could not feel my foot for a month
- | When I was a teenager I fell off a horse
- | I used to have pins and needles in both legs but that was years ago
- | Back in 2015 I had a kidney stone with blood in my pee
- | I had a fever with flu two winters ago
- | as a kid I broke my collarbone in a bike crash
- | I'm worried that I could get numb between the legs one day
- | if I lost control of my bladder I would go to hospital
- | The leaflet says to look out for numbness round the back passage
- | I'm scared of becoming paralysed
- | Can a bad back make you incontinent?
- | my doctor asked whether I had any trouble peeing
- | what would happen if my legs went weak
- | I read about foot drop on the internet
- | How do I know if it is cauda equina?
- | My legs were toast after the long run
- | the stairs after leg day, my legs were jelly
- | I nearly wet myself laughing
- | my back is killing me after the hill repeats
- | It was so cold that my fingers went numb
- | I was breathless at the top of the climb
- | dying to run again
- | I drank two litres so I pee a lot
- | The temperature was 30 degrees on race day
- | heart rate strap rubs my chest sore
- | I fell in love with trail running
- | I fell asleep on the sofa
- | The watch crashed in the middle of the run
- | I was shivering at the start line because it was freezing
- | feeling blue because I can't run
- | My calves are sore on both sides after the race
- | both quads are tight and sore since the marathon
- | this plan confuses me
- | I'm sick of resting
- | I am raising money for cancer research with this marathon
- | Pain in my shoulder from carrying the baby
- | My jaw dropped when I saw my split times
- | chest to the ground burpees hurt my back
- | I needed a poo at mile 8 and had to find a bush
- | I live on the first floor and the stairs are a struggle after speed work
`);

/** Everyday sentences, and what can be read from them. */
export const HELD_OUT_ORDINARY = phrasesFrom(`
- | It's about a 4 out of 10 right now | pain-now=4
- | at its worst yesterday it was an 8/10 | pain-worst=8
- | I'm 52 years old | age-band=50-59
- | I am a 29 year old woman | age-band=18-34 sex=female
- | It began three weeks ago | pain-since
- | Started on Tuesday after my long run | onset=after-run
- | My lower back on the left side hurts | places=low-back-left
- | Ache in the right buttock | places=buttock-right
- | The pain came on at kilometre 12 | began-at-km=12 onset=during-run
- | It hurts more when I bend over | worse-with=bending
- | sitting at my desk makes it worse | worse-with=sitting
- | arching backwards is the worst | worse-with=arching
- | running downhill sets it off | worse-with=downhill
- | walking helps | eased-by=walking
- | a hot bath makes it feel better | eased-by=heat
- | lying down gives relief | eased-by=lying
- | It is stiff in the morning and eases as the day goes on | day-pattern=morning
- | It gets better each day | course=better
- | it's getting worse | course=worse
- | no change at all in two weeks | course=same
- | It comes and goes | course=up-and-down
- | I can't put on my socks or do the housework because of it | stops-daily-life
- | I have doubled my mileage this month | load-rise-6-weeks
- | I ran a marathon on Sunday and now my back is stiff on both sides | unusual-effort
- | one spot on the right that I can put my finger on | one-sided-point-pain
- | it hurts with every landing | worse-each-impact
- | I had a stress fracture in my shin in 2019 | stress-fracture-before
- | I haven't had a period for four months | low-energy-signs/energy-warning-signs
- | I've lost six kilos without trying | weight-loss
- | I wake up drenched in sweat | night-sweats
- | I take warfarin | blood-thinners
- | I was treated for breast cancer in 2018 | past-cancer
- | I'm five months pregnant | pregnancy=pregnant
- | had a baby eight weeks ago | pregnancy=birth-in-12-weeks
- | I have osteoporosis | osteoporosis
- | I sleep about five hours a night | sleep-hours=5
- | work is really stressful at the moment
- | I sit ten hours a day | sitting-hours=10
- | I never warm up | warm-up-left-out
- | I've been running for 12 years | years-running=12
- | mostly on roads | surface-mostly=hard
- | I have high blood pressure | high-blood-pressure
- | my left knee hurts when I squat | knee-pain
- | The pain goes down the back of my left leg to the calf | leg-pain=one-below-knee
- | Pain into my right thigh but not past the knee | leg-pain=one-above-knee
- | this is the fourth time in a year | episodes-in-year=4
- | my back aches late in every long run | late-in-runs
- | My shoes are worn out on the outside | shoes-uncomfortable
- | I've had a cortisone injection into my spine five weeks ago | spine-procedure-8-weeks
- | I'm diabetic | infection-risk
`);
