import { phrasesFrom } from "./phrase.ts";

/** Sentences that must open a danger question: the rules are shaped on these. */
export const TUNING_EMERGENCIES = phrasesFrom(`
saddle-numbness | I can't feel myself wipe
saddle-numbness | My saddle area feels asleep
saddle-numbness | numb between my legs since this morning
saddle-numbness | I have no feeling around my back passage
saddle-numbness | My groin and genitals have gone numb
saddle-numbness | There's a weird tingling in my private parts
saddle-numbness | It feels like cotton wool down below when I wipe
saddle-numbness | my bottom feels numb when I sit down
saddle-numbness | I've got pins and needles around my bum hole
saddle-numbness | my butt is completely numb and so is my crotch
saddle-numbness | reduced sensation in the saddle region
saddle-numbness | Can't really feel the toilet seat
saddle-numbness | numness between the legs
saddle-numbness | wiping feels strange, like it isn't my skin
saddle-numbness | My arse has gone to sleep and it's not waking up
saddle-numbness | altered feeling in the perineum
saddle-numbness | it's all dead between my legs
saddle-numbness | the skin of my buttocks feels frozen
saddle-numbness/genital-change | I've lost feeling in my nether regions
saddle-numbness/genital-change | downstairs is numb
bladder-change | I wet myself
bladder-change | I have trouble starting to pee
bladder-change | can't pee properly since the back pain started
bladder-change | I've been leaking urine
bladder-change | I don't feel when my bladder is full
bladder-change | My pee comes out in a weak trickle
bladder-change | lost control of my bladder
bladder-change | It takes forever to get my wee going
bladder-change | I can't hold my pee anymore
bladder-change | I have become incontinent
bladder-change | I peed my pants without realising
bladder-change | I have to strain to urinate
bladder-change | I can't empty my bladder fully
bladder-change | unable to pass urine properly since the injury
bladder-change | urinary retention since yesterday
bladder-change | hesitancy when I go for a wee, and the flow is slow
bladder-change | my bladder feels weird, I never know when I need to go
bladder-change | I can't feel the pee coming out
bladder-change | some dribbling after peeing that I never had before
bladder-change | problems urinating
bowel-change | I soiled myself
bowel-change | I can't control my bowels any more
bowel-change | I shat myself and didn't even notice
bowel-change | I can't feel when I poo
bowel-change | bowel incontinence started this week
bowel-change | I have no control over my stool
bowel-change | messed my pants without feeling it
bowel-change | I can't tell when I need to poo
bowel-change | lost bowel control on the run
genital-change | I can't get an erection since my back pain started
genital-change | My penis is numb
genital-change | erectile problems all of a sudden with this back pain
genital-change | loss of sensation during sex
genital-change | I can't ejaculate any more
genital-change | I can't feel anything in my vagina
genital-change | I can't orgasm, everything is numb
both-legs | shooting pain down both legs
both-legs | both my legs are tingling
both-legs | Sciatica in both legs
both-legs | numbness in both feet
both-legs | Both legs feel weak
both-legs | pins and needles in my left and right leg
both-legs | pain radiates into both of my thighs and calves like electricity
both-legs | bilateral sciatica
both-legs | The tingling has spread to the other leg as well
both-legs | my legs are numb
both-legs | I've got tingling in my feet, both of them
clumsy-legs | severe back pain and my legs feel heavy and clumsy
clumsy-legs | I can't walk properly because my legs don't obey, and the back pain is terrible
clumsy-legs | the back pain is unbearable and I'm stumbling when I walk
clumsy-legs | awful back pain, legs like lead, trouble walking
clumsy-legs | my walking has become unsteady and wobbly with this back pain
severe-leg-weakness/leg-getting-weaker | my legs gave out
severe-leg-weakness | I can't move my leg
severe-leg-weakness | my legs are paralysed
severe-leg-weakness | Both legs have gone so weak I can't stand up
severe-leg-weakness/leg-getting-weaker | My leg got weaker within hours
severe-leg-weakness | legs collapsed underneath me and I couldn't get up
severe-leg-weakness | my leg is so weak I can't stand on it
severe-leg-weakness/leg-getting-weaker | Can hardly lift my leg since this morning
leg-getting-weaker | I have foot drop
leg-getting-weaker | My foot drops when I walk
leg-getting-weaker | My leg keeps giving way
leg-getting-weaker | my right foot is dragging
leg-getting-weaker | I can't lift my toes
leg-getting-weaker | My left leg is getting weaker every day
leg-getting-weaker | weakness in my right leg
leg-getting-weaker | I keep tripping because my foot won't lift
leg-getting-weaker | my knee buckles under me
leg-getting-weaker | I can't push off with my left foot anymore
leg-getting-weaker | my calf has lost its strength
leg-getting-weaker | can't stand on my heels on the left
chest-signs | I have chest pain
chest-signs | My chest feels tight and my back hurts
chest-signs | I'm short of breath
chest-signs | pressure on my chest that goes into the left arm
chest-signs | back pain with jaw pain
chest-signs | pain between the shoulder blades and heaviness in the chest
chest-signs | I can't catch my breath
chest-signs | trouble breathing since last night
chest-signs | my left arm hurts along with the back
sudden-severe-faint | sudden severe back pain and I feel faint
sudden-severe-faint | I've got a pulsating lump in my belly
sudden-severe-faint | Sudden ripping pain in the back, sweating and dizzy
sudden-severe-faint | my back suddenly hurt like hell and I blacked out
sudden-severe-faint | the worst pain of my life hit my flank all at once and I broke out in a cold sweat
sudden-severe-faint | sudden terrible pain in the stomach and I collapsed
severe-belly-signs | severe belly pain
severe-belly-signs | I can't stop vomiting
severe-belly-signs | my poo is black
severe-belly-signs | I keep being sick and can't keep anything down
severe-belly-signs | Unbearable pain in my stomach
severe-belly-signs | black tarry stool
severe-belly-signs/tablet-harm-signs | I'm vomiting blood
colic-waves | blood in my pee
colic-waves | waves of severe pain from my side to my groin
colic-waves | The pain in my flank comes and goes in waves and I can't lie still
colic-waves | I'm peeing blood
colic-waves | colicky pain in the side, can't sit still
side-pain-urine-signs | it burns when I pee and my side hurts
side-pain-urine-signs | pain in my side and shivers
side-pain-urine-signs | flank pain, stinging pee
fever | I have a fever
fever | I've got a temperature
fever | I feel really ill
fever | shivers and a temperature of 39
fever | running a fever of 101
fever | I feel feverish
fever | I feel sick and hot and cold with chills
fever | I have been unwell since the back pain began
confusion | I feel confused
confusion | my speech is slurred
confusion | I'm slurring my words
confusion | I can't think straight and don't know where I am
extreme-shivering | I'm shivering uncontrollably
extreme-shivering | can't stop shaking, violent shivers
no-urine-in-a-day/bladder-change | I haven't peed all day
no-urine-in-a-day/bladder-change | I've not passed urine since yesterday
no-urine-in-a-day/bladder-change | no wee for 24 hours
severe-breathlessness/chest-signs | I can hardly breathe
severe-breathlessness/chest-signs | so breathless I can't speak
mottled-skin | my skin looks mottled
mottled-skin | my skin has turned blotchy and my lips are blue
serious-fall | I fell off a horse and now my back hurts
serious-fall | I had a car accident
serious-fall | hit by a car on Saturday
serious-fall | I crashed my mountain bike and landed on my spine
serious-fall | fell from a roof
serious-fall | I fell down the stairs
serious-fall | a bad fall onto my back
serious-fall | I had a motorbike crash two days ago
any-fall | I tripped and fell on the trail
any-fall | I slipped on ice and landed on my tailbone
hard-effort-dark-urine | dark urine after a very hard session and my back is rock solid
hard-effort-dark-urine | my pee is like cola since the race
hard-effort-dark-urine | back muscles are severely swollen and tight after the ultra and my pee is brown
numb-swollen-back-muscle | a numb patch over a swollen muscle in my back
tablet-harm-signs/severe-belly-signs | since taking ibuprofen my poo is black
tablet-harm-signs | I took diclofenac and I barely pee
tablet-harm-signs/severe-belly-signs | after the anti-inflammatories I vomited blood
pregnancy-danger-signs | I'm pregnant and bleeding
pregnancy-danger-signs | pregnant with regular contractions
pregnancy-danger-signs | I am 30 weeks pregnant and my calf is swollen
pregnancy-danger-signs | pregnant, fluid is leaking
one-sided-low-pain | could be pregnant and have a pain low down on one side
shoulder-tip-or-fainting | I may be pregnant, shoulder tip pain and fainting
first-stone-pain/colic-waves | I'm 67 and I think I have my first kidney stone
young-danger-signs | I'm 15 and the pain wakes me at night
mood | I've thought about killing myself
mood | I feel like hurting myself
mood | I feel suicidal
saddle-numbness | I'm numb down there and I wet myself on the way home
fever/leg-getting-weaker | fever and a weak leg
saddle-numbness | I think my crotch is maybe a bit numb
saddle-numbness | sometimes the area between my legs goes numb
saddle-numbness | not sure if I'm numb between the legs
bladder-change | I'm not sure but maybe I leak a little pee
saddle-numbness | My genitals went numb yesterday but it's gone now
saddle-numbness | no pain any more but numbness between my legs
bladder-change | My wife says I wet the bed
leg-getting-weaker | my husband noticed that I drag my foot
saddle-numbness | I don't know why my groin is numb
saddle-numbness | I'm worried about the numbness between my legs
saddle-numbness | Is it normal that my genitals are numb?
saddle-numbness | If I sit for long my crotch goes numb
saddle-numbness | my back isn't too bad but I can't feel my bum
bladder-change | No injury, I just woke up and I couldn't pee
saddle-numbness | For the past two days I've noticed I can't feel when I'm wiping after going to the toilet
saddle-numbness | I have this weird numb patch around my genitals and inner thighs
saddle-numbness | Saddle anaesthesia since last night
saddle-numbness | SITTING DOWN FEELS LIKE NOTHING MY BACKSIDE IS DEAD
saddle-numbness | the area round my tail end has no sensation
saddle-numbness | my private bits feel numb
saddle-numbness | there's a numb spot near my anus
saddle-numbness | tingling "down below" since the long run
saddle-numbness | it's kind of numb around my butthole
saddle-numbness | I sat down on the loo and realised I couldn't feel the seat
saddle-numbness | my undercarriage is tingling
saddle-numbness | lost sensation around the buttocks
saddle-numbness | when I shower I can't feel the water between my legs
saddle-numbness | Feeling has gone from my bottom
saddle-numbness | my perineum feels numb after the drive and it hasn't come back
bladder-change | I've been having trouble starting to urinate since yesterday
bladder-change | I don't get the feeling that I need to pee anymore
bladder-change | I keep leaking a bit of wee when I stand up
bladder-change | my bladder doesn't seem to empty
bladder-change | Since this morning I can't go to the toilet, nothing comes out
bladder-change | having to push hard to get the urine out
bladder-change | I didn't make it to the toilet and wet my trousers
bladder-change | I've had a couple of accidents, I didn't know I was peeing
bladder-change | my urine flow has slowed to almost nothing
bladder-change | urinary urgency and I can't hold it
bladder-change | My bladder control has gone
bladder-change | peeing is difficult now
bladder-change | I need to pee but nothing happens
bladder-change | The urge to pee is gone
bowel-change | I've had a bowel accident and didn't feel it
bowel-change | I couldn't stop myself from pooing
bowel-change | I've no sensation when I pass a stool
bowel-change | I find stains in my underwear and I don't feel anything coming out
bowel-change | Can't hold my stool in any more
bowel-change | my sphincter doesn't work
genital-change | I've noticed I no longer get erections
genital-change | there's no sensation in my clitoris
genital-change | I can't stay hard and my back is killing me
both-legs | my legs both feel numb and tingly
both-legs | I get electric pains down the backs of both thighs
both-legs | I have sciatica on both sides
both-legs | weakness in both my legs
both-legs | It started in the left leg and now the right one is tingling too
both-legs | Pain shoots down each leg
both-legs | both legs feel like pins and needles
both-legs | my feet have gone numb
both-legs | bilateral leg pain and numbness
severe-leg-weakness/both-legs/leg-getting-weaker | my legs keep buckling
severe-leg-weakness/leg-getting-weaker | I suddenly can't lift my leg off the bed
severe-leg-weakness/clumsy-legs/leg-getting-weaker | my legs won't hold me up
severe-leg-weakness | I collapsed because my legs stopped working
severe-leg-weakness/leg-getting-weaker | lost all power in my left leg
severe-leg-weakness/leg-getting-weaker | the strength in my leg disappeared over a few hours
leg-getting-weaker | I trip over my left toes all the time
leg-getting-weaker | my ankle is floppy, I can't pull my toes up
leg-getting-weaker | can't do a single calf raise on the right
leg-getting-weaker | My right leg feels weaker than it did last week
leg-getting-weaker | my leg gave way when I got out of the car
leg-getting-weaker | my foot feels floppy and slaps down
leg-getting-weaker | struggling to lift my foot off the pedal
leg-getting-weaker | My thigh muscle is weak since Tuesday
clumsy-legs | bad back pain and I'm walking like I'm drunk
clumsy-legs | my balance has gone, legs feel clumsy
clumsy-legs/severe-leg-weakness | excruciating back pain and I can't walk
chest-signs | tightness across my chest
chest-signs | my chest hurts when I breathe in
chest-signs | pain in my back, chest and left arm
chest-signs | discomfort in my jaw and back
chest-signs | I feel like an elephant is sitting on my chest
chest-signs | I get breathless walking to the kitchen
chest-signs | dyspnoea and back pain
sudden-severe-faint | I had a sudden tearing pain between my shoulder blades
sudden-severe-faint | I fainted this morning when the pain came
sudden-severe-faint | terrible back pain, I feel light-headed and clammy
sudden-severe-faint | I can feel a pulse in my belly like a lump
sudden-severe-faint | the pain came on like a thunderclap and I went white and sweaty
severe-belly-signs | my stomach hurts so badly I'm doubled up
severe-belly-signs | vomiting all night, can't keep water down
severe-belly-signs | I've noticed dark tarry stools
severe-belly-signs | vomit that looks like coffee grounds
severe-belly-signs | my abdomen is rigid and extremely painful
colic-waves | there is blood when I pee
colic-waves | my urine is red
colic-waves | Agonising cramps in my left flank that come and go, I keep pacing around
colic-waves | pain from my loin to my groin in waves
colic-waves | haematuria
colic-waves | I pass blood in the urine
side-pain-urine-signs | burning sensation when urinating
side-pain-urine-signs | my kidneys hurt and I have the shivers
side-pain-urine-signs | it hurts to pee and my back aches on one side
fever | I've got a fever of 39 and back pain
fever | my temperature was 38.5 this morning
fever | I have chills and sweats
fever | feeling really poorly with it
fever | hot and shivery since last night
fever | I feel like I have the flu
fever | I've been feverish for three days
fever | temp 102
confusion | my wife thinks I'm confused
confusion | I'm disorientated and my speech is off
extreme-shivering | I'm shaking uncontrollably
no-urine-in-a-day/bladder-change | I have not urinated since last night
no-urine-in-a-day/bladder-change | I've hardly peed today
severe-breathlessness/chest-signs | I'm struggling to breathe
mottled-skin | my legs look mottled and purple
mottled-skin | my skin is pale and blotchy
serious-fall | I was in a car accident yesterday
serious-fall | I was thrown off my horse on Sunday
serious-fall | I fell about four metres while climbing
serious-fall | I got knocked off my bike by a van
serious-fall | took a heavy fall on the descent and landed on my back
serious-fall | fell down some steps and hit my spine
serious-fall | skiing accident last weekend
serious-fall | A tree branch fell on my back
serious-fall | I went over the handlebars
any-fall | had a small fall on the trail last week
any-fall | I slipped in the shower
hard-effort-dark-urine | tea-coloured urine after the crossfit workout
hard-effort-dark-urine | my pee is very dark after the race and my back is as hard as a board
tablet-harm-signs/severe-belly-signs | been taking Advil every day and now my stool is black
tablet-harm-signs | since I took the anti-inflammatories I've barely peed
pregnancy-danger-signs | I'm expecting and have had some bleeding
pregnancy-danger-signs | I'm 34 weeks pregnant with contractions every ten minutes
one-sided-low-pain | my period is late and I've a sharp pain on the lower right side
young-danger-signs | I am 13 and my back pain wakes me up every night
mood | I want to die
mood | thinking about suicide
mood | I don't see the point in living any more
saddle-numbness | It's as if someone has frozen the skin around my back passage
saddle-numbness | I noticed in the shower that soap between my legs felt like washing somebody else
saddle-numbness | since Friday the skin where my underwear sits has felt fuzzy and numb
saddle-numbness | no sensation when I dry myself between the legs
saddle-numbness | my scrotum is tingling and the inside of my thighs feels dull
saddle-numbness | Wiping my bottom I feel almost nothing
saddle-numbness | numbness in my bum after the disc slipped
saddle-numbness | the region I'd sit on a bike with is numb all day
bladder-change | I dribble after going and my trousers get wet
bladder-change | Peeing takes me five minutes now because the stream won't start
bladder-change | I only noticed I'd peed when my leg was warm
bladder-change | the need to pee has vanished, I just go by the clock
bladder-change | I can't pee without leaning forward and pressing on my belly
bladder-change | this morning I lost my urine in the supermarket
bladder-change | I seem to have lost the ability to hold my bladder
bladder-change | I had to be catheterised because I couldn't go
bladder-change | new onset incontinence with lumbar pain
bladder-change | my waterworks have been off since the back pain got bad
bowel-change | I was not able to hold my poop on the way back
bowel-change | my bowels just open on their own
bowel-change | I can't feel whether I've finished pooing
bowel-change | there was poo in my running tights and I had no idea
genital-change | can't feel my boyfriend during sex any more
genital-change | my erections have disappeared since the disc problem
genital-change | ejaculation feels different and weak
both-legs | burning, shooting pains into the left and the right calf
both-legs | the sciatica has now switched to both sides
both-legs | both of my feet feel like they are wrapped in cotton
both-legs | From the waist down my legs are pins and needles
both-legs | I've got nerve pain in both legs down to the toes
severe-leg-weakness/both-legs | my legs just crumpled under me on the stairs
severe-leg-weakness/leg-getting-weaker | since lunchtime I can no longer lift my thigh
severe-leg-weakness/clumsy-legs | I have to hold on to the furniture because my legs won't carry me
leg-getting-weaker | My shoe keeps scraping the pavement because the foot hangs
leg-getting-weaker | I can't get up on my toes on the bad side
leg-getting-weaker | the leg feels unreliable and buckled twice today
leg-getting-weaker | the front of my foot doesn't come up when I walk
leg-getting-weaker | progressive weakness of the left leg
clumsy-legs | my legs feel heavy and won't coordinate, and the pain in my back is horrendous
clumsy-legs | I sway when I walk and bump into things since the back pain got severe
chest-signs | my back pain comes with a squeezing round my heart
chest-signs | pain spreads to the left shoulder and arm and I'm breathless
chest-signs | it hurts in the middle of my chest when I lie down
sudden-severe-faint | A pain like being stabbed in the back hit me and everything went black
sudden-severe-faint | all of a sudden an awful pain in my loin, I'm dripping with sweat and dizzy
sudden-severe-faint | there is a throbbing mass in my abdomen
severe-belly-signs | I have been throwing up non-stop since noon
severe-belly-signs | horrible tummy pain, it's hard as a board
severe-belly-signs | motions have turned jet black
colic-waves | cramping attacks in my left side that make me pace the room
colic-waves | bloody wee this morning
side-pain-urine-signs | peeing stings and there's a dull ache by my kidney
fever | thermometer says 38.7
fever | woke up sweating with chills and feel dreadful
fever | I'm coming down with something, aching all over and hot
confusion | I keep losing track of what I'm saying and my family says I sound drunk
extreme-shivering | shivering so violently that the bed shakes
no-urine-in-a-day/bladder-change | It's been over a day since I last had a wee
severe-breathlessness/chest-signs | I can't speak a full sentence without stopping for air
mottled-skin | the skin on my legs is marbled and bluish
serious-fall | A cyclist ran into me and I flew over the bonnet
serious-fall | the horse threw me and I landed flat on my back
serious-fall | I fell through the loft hatch
serious-fall | rear-ended at a traffic light two days ago
hard-effort-dark-urine | after the army fitness test my urine looks like coke
numb-swollen-back-muscle | my back muscle is swollen like a balloon and numb on top
tablet-harm-signs/severe-belly-signs | I've been popping Nurofen and today there was blood in my vomit
pregnancy-danger-signs | 28 weeks pregnant, tightenings every five minutes
pregnancy-danger-signs | I'm pregnant and my waters went
mood | everything is pointless and I'd be better off dead
mood | I've been having thoughts of ending my life
saddle-numbness | I'm getting a numb sensation in my genitals that won't go away
saddle-numbness | my inner thighs and groin have no feeling when I touch them
saddle-numbness | it's like my butt fell asleep and never woke up again
saddle-numbness | I can't feel anything from the waist to the top of my thighs when sitting
saddle-numbness | Numb bum and numb bits, no idea why
bladder-change | Having difficulty peeing, it just won't start
bladder-change | I've noticed I'm dribbling and don't always know I need to go
bladder-change | I can't seem to control my urine since Tuesday
bladder-change | I've been having to strain just to pee
bladder-change | sneezed and peed myself a little, never happened before
bladder-change | my bladder isn't working right
bowel-change | my bowel control isn't what it was, I had an accident yesterday
bowel-change | I've been unable to control when I poop
genital-change | sudden erectile dysfunction since my back went
both-legs | My back pain goes down the back of both thighs to my feet
both-legs | There is tingling in both my feet and lower legs
both-legs | I feel an electric buzz in both legs when I bend my neck
severe-leg-weakness/both-legs/leg-getting-weaker | I feel like my legs could give way at any moment and both are very weak
leg-getting-weaker | I can't feel or lift my left foot properly
leg-getting-weaker | Going up stairs my left leg won't support me
leg-getting-weaker | my ankle has become weak and I keep rolling it
clumsy-legs | I'm having trouble walking straight and my back hurts badly
chest-signs | I've got back pain and it feels like something heavy is pressing on my chest
chest-signs | my back and my jaw ache
sudden-severe-faint | It felt like something tore in my back and I got really dizzy
severe-belly-signs | really bad stomach pain with the back pain, my tummy is rock hard
colic-waves | My pee is bloody
colic-waves | I can't find a comfortable position, the pain from my side into my groin is excruciating
side-pain-urine-signs | painful urination and an ache in my flank
fever | I'm running a temp
fever | I have the chills and my back aches
confusion | I feel really confused and drowsy
extreme-shivering | I've had violent shaking chills
no-urine-in-a-day/bladder-change | I realised I haven't gone pee in over 24 hours
serious-fall | I slipped and fell down a rocky slope and hit my back hard
serious-fall | my car was hit from behind
any-fall | I tripped on a curb and fell
hard-effort-dark-urine | my urine is dark brown after yesterday's workout
past-cancer | I was diagnosed with breast cancer five years ago
blood-thinners | I'm taking Eliquis for my heart
mood | I don't want to live like this anymore
saddle-numbness | woke up and the whole area between my hips and thighs down below was numb
saddle-numbness | my seat feels like it's been injected, I can't feel the saddle of my bike at all
saddle-numbness | tampon feels strange, like there's no sensation there
saddle-numbness | the skin around my bottom has gone funny and numb
saddle-numbness/genital-change | reduced sensitivity in the genital region for 24 hours
bladder-change | I have to sit on the loo for ages to get a few drops
bladder-change | peeing happens without me noticing
bladder-change | I've lost the feeling of needing a wee
bladder-change | Some urine came out when I lifted the kettle and I didn't feel it
bladder-change | couldn't pass urine for six hours and my belly is bursting
bladder-change | I just don't know when my bladder is full anymore
bowel-change | I messed myself on the way to work, no warning
bowel-change | I didn't feel the stool passing
bowel-change | I can't squeeze my sphincter
genital-change | my penis feels numb and I can't get it up
both-legs | pain like lightning down the back of both legs
both-legs | Both calves and feet have pins and needles
both-legs | sciatica started on the right, has now spread to the left leg too
severe-leg-weakness/leg-getting-weaker | I can't bend or straighten my knee anymore, the leg is useless
severe-leg-weakness/both-legs | my legs are getting so weak that I had to crawl to the bathroom
leg-getting-weaker | My foot keeps catching on the carpet
leg-getting-weaker | can't walk on my heels, the left foot drops down
leg-getting-weaker | my right leg suddenly gives out
leg-getting-weaker | there's definite weakness when I try to push off with my toes
clumsy-legs | my back is in terrible pain and I'm staggering
chest-signs | sharp pain in the chest and upper back
chest-signs | can't get my breath since the pain started
sudden-severe-faint | the back pain struck suddenly, I broke out in sweat and nearly blacked out
severe-belly-signs | I keep throwing up and my stomach is killing me, unbearable
severe-belly-signs | tar-like poo since Sunday
colic-waves | my urine has blood in it and the pain in my side comes and goes
side-pain-urine-signs | fever and pain in my kidney area, it stings to pee
fever | I'm shivering, my temperature is 39.2
fever | been feeling unwell and hot for two days
extreme-shivering/fever | I have uncontrollable shakes
no-urine-in-a-day/bladder-change | zero urine since yesterday lunchtime
severe-breathlessness/chest-signs | I can barely breathe
mottled-skin | my arms and legs have gone blotchy
serious-fall | fell off a wall while bouldering and landed on my back
serious-fall | I was in a crash on the motorway
serious-fall | got bucked off a horse
any-fall | I fell on the ice last week
hard-effort-dark-urine | coca-cola coloured pee after my first crossfit class
tablet-harm-signs/severe-belly-signs | I take naproxen daily and threw up blood last night
pregnancy-danger-signs | 16 weeks pregnant, spotting and backache
one-sided-low-pain | I may be pregnant, sharp pain in the left lower abdomen
young-danger-signs | I'm 16 and my back pain wakes me up at night
mood | I can't go on, I want to end my life
saddle-numbness | Ever since yesterday evening I can't tell if I've wiped properly because I don't feel the paper
saddle-numbness | My private area has felt numb for two days, along with bad back pain
saddle-numbness | I've lost the feeling in my backside
saddle-numbness | When I sit on the toilet it doesn't feel like anything is touching me
saddle-numbness | there is a patch of numbness around my rectum and testicles
saddle-numbness | It feels like I'm sitting on a pillow even when I'm on a hard chair, my bum is so numb
saddle-numbness | Everything down there tingles and feels dull
bladder-change | I haven't been able to urinate properly for a day or so
bladder-change | I find myself going to the bathroom but hardly anything comes out
bladder-change | since my back pain got worse I've started having accidents with my bladder
bladder-change | I can no longer feel when I need to go for a wee
bladder-change | I wet the bed last night for the first time since childhood
bladder-change | It's hard to get my urine stream going
bladder-change | I leak urine when I run now, never did before
bladder-change | my bladder feels full all the time but I can't empty it
bladder-change | i pissed myself without noticing
bowel-change | I lost control of my bowels during my morning run
bowel-change | I can't feel it when I go for a number two
bowel-change | I've had faecal incontinence twice this week
bowel-change | I pooped my pants and did not feel a thing
genital-change | Since the injury I have trouble getting an erection
genital-change | sexual sensation is gone
both-legs | I have shooting pain going down both of my legs at the same time
both-legs | both my feet are numb and my calves tingle
both-legs | weak and tingly in both legs since the weekend
both-legs | The numbness now affects both my legs
severe-leg-weakness/clumsy-legs/leg-getting-weaker | My legs suddenly feel so weak that I can hardly stand
severe-leg-weakness/leg-getting-weaker | my left leg has become much weaker over the past few hours
leg-getting-weaker | I can't lift the front of my foot and keep tripping
leg-getting-weaker | my foot slaps the ground when I run
leg-getting-weaker | the leg keeps buckling on stairs
leg-getting-weaker | My right leg just gave out while walking
leg-getting-weaker | I've noticed that my big toe won't lift
clumsy-legs | My back pain is severe and my legs have become heavy and clumsy
chest-signs | The back pain came with chest tightness and shortness of breath
chest-signs | I've got pain radiating to my left arm and jaw
sudden-severe-faint | I had a sudden, severe pain in my back and belly and almost fainted
sudden-severe-faint | felt a pulsing lump in my tummy
severe-belly-signs | I've been vomiting nonstop and my back is hurting
severe-belly-signs | My stool has been black and sticky since yesterday
colic-waves | intense pain in my side that comes in waves and goes down to my groin
colic-waves | I noticed blood in my urine after the run
side-pain-urine-signs | It burns when I urinate and I have pain in my left flank
fever | I've had a high fever and chills since yesterday
fever | I've been feeling feverish with night sweats and back pain
confusion | my partner says I'm confused and not making sense
no-urine-in-a-day/bladder-change | I haven't urinated at all today
serious-fall | I fell from a ladder two days ago
serious-fall | I was hit by a car while cycling
serious-fall | I took a bad fall on a rocky trail and landed right on my lower back
serious-fall | I got rear-ended last week and my back has hurt since
hard-effort-dark-urine | After a brutal workout my back is rock hard and my pee is the color of cola
pregnancy-danger-signs | I'm six months pregnant and having vaginal bleeding with my back pain
tablet-harm-signs/severe-belly-signs | I've taken a lot of ibuprofen and now my poop is black
mood | I feel so hopeless I've been thinking of killing myself
saddle-numbness | Honestly it's probably nothing but my crotch has been kind of numb since the race
bladder-change | weird question, but is it normal that I can't pee since my back went out?
bladder-change | I think I might have peed a little without realising
saddle-numbness | My physio asked about numbness and yes, my saddle area is numb
leg-getting-weaker | No numbness or bladder trouble, but my right foot has started to drag
saddle-numbness | My dad had the same thing, and now my groin is numb as well
bladder-change | I used to be able to hold my pee, now I can't
fever | no cough but a fever of 38.5
both-legs | It was only the left leg at first, now it's both legs that are numb
`);

/** Sentences in which nothing may ring: negated, others, past, feared, idioms, everyday. */
export const TUNING_TRAPS = phrasesFrom(`
- | no numbness | saddle-numbness:no
- | no fever | fever:no
- | No fever, chills or weight loss | fever:no weight-loss:no
- | I have no numbness between my legs | saddle-numbness:no
- | I don't have chest pain | chest-signs:no
- | My bladder is fine | bladder-change:no
- | bladder and bowels are normal | bladder-change:no bowel-change:no
- | No problems peeing | bladder-change:no
- | not numb anywhere | saddle-numbness:no
- | My legs are not weak | leg-getting-weaker:no
- | my legs aren't numb
- | I've never fainted
- | without fever or night sweats | fever:no night-sweats:no
- | denies numbness, weakness, or incontinence
- | I haven't had any falls | any-fall:no
- | There's no weakness, no tingling and no numbness
- | No tingling or numbness in my legs
- | free of fever
- | nothing numb, nothing tingling
- | can walk on heels and toes no problem | heel-toe-walk-fails:no
- | I can feel everything when I wipe | saddle-numbness:no
- | I pee as usual | bladder-change:no
- | Fever: no. Numbness: no. | fever:no saddle-numbness:no
- | numbness? none
- | I am not pregnant | pregnancy=no
- | I don't take blood thinners | blood-thinners:no
- | I have never had cancer | past-cancer:no
- | no history of cancer | past-cancer:no
- | No bowel or bladder issues
- | Not a fall, not an accident, it just crept up
- | feeling well, no shivers
- | no blood in my urine
- | It isn't a shooting pain and it stays in my back
- | My legs feel strong
- | breathing is fine
- | My dad had cancer
- | my wife is pregnant
- | My sister has sciatica in both legs
- | my mum lost control of her bladder once
- | My friend couldn't feel his legs after an accident
- | my colleague had a fever last week
- | A guy in my club got foot drop
- | my uncle died of an aneurysm, sudden back pain and he collapsed
- | My son has a fever. He was sick all night
- | my boyfriend crashed his bike
- | my grandmother is incontinent
- | It went numb last year
- | my foot was numb years ago after surgery
- | I had chest pain in 2018 and it was nothing
- | as a child I fell out of a tree
- | I used to wet the bed as a kid
- | When I was 12 I had a bike crash
- | I had a bad fever in my twenties
- | Years ago I fainted after giving blood
- | in the past I had a numb foot from tight shoes
- | If I had numbness between the legs I would go to hospital
- | I'm afraid of cauda equina
- | worried about cancer
- | I'm worried it might be cancer
- | what if I lose control of my bladder
- | Could it be a fracture?
- | I read that numbness between the legs is a red flag
- | My physio asked if I had any numbness
- | Can back pain cause incontinence?
- | The doctor told me to watch out for weakness in the legs
- | what are the signs of cauda equina syndrome?
- | should I worry about chest pain?
- | scared of ending up in a wheelchair
- | Google says numb legs are dangerous
- | my legs were dead after the marathon
- | my back is killing me
- | I nearly died on that hill
- | my hands were numb with cold
- | I pee more because I drink more
- | I was out of breath after the sprints
- | My legs felt heavy at the end of the long run
- | my legs were like jelly after squats
- | heavy legs on today's run
- | I laughed so hard I almost peed myself
- | pain in the arse, this injury
- | I fell in love with running
- | I ran in the fall
- | last fall I ran a half marathon
- | I fell behind on my training plan
- | I hit the wall at 35 km
- | I crashed at mile 20
- | the app crashed
- | it was a hot day, temperature of 31 degrees
- | I was sweating a lot on the treadmill
- | my calves burn on hills
- | my numb fingers in winter
- | fingers tingling from carpal tunnel
- | I shivered after the cold swim
- | my training is weak at the moment
- | weak glutes, my physio says
- | weak core
- | sick of this back pain
- | the confusing advice on the internet
- | blood blisters on my toes
- | I ran a charity race for cancer research
- | chest strap was too tight
- | pregnant pause
- | I stopped twice for a pee during the marathon
- | I had to poo during the run
- | I got a stitch in my side
- | both calves are sore
- | sore legs on both sides after yesterday's race
- | DOMS in both thighs
- | both hips feel tight
- | I tripped over my shoelace but didn't fall
- | nearly fell but caught myself
- | my back feels weak
- | my toe went black after the marathon
- | took ibuprofen and it helped
- | The pain is worse than the flu I had last year
- | I feel old
- | my legs are tired
- | I can't run without pain
- | I can't touch my toes
- | Sudden twinge when I bent down
- | It hurts like hell when I bend
- | I struggled to walk up the stairs the day after the race
- | my dog is incontinent
- | broke into a sweat
- | The pain takes my breath away
- | I had diarrhoea before the race
- | period pain
- | I'm a bit stiff
- | my hip drops when I run
- | drop of 8 mm in my shoes
- | my feet hurt in new shoes
- | I dragged myself out of bed
- | dragging my feet about seeing a physio
- | stabbing pain in my left buttock
- | tummy feels fine
- | No numbness in the saddle area, bladder and bowels fine
- | I had a kidney stone in 2015, but nothing since
- | I'm worried I might have cauda equina but I have none of the symptoms
- | My friend's foot went numb
- | If I start losing bladder control I'll go to A&E
- | I tripped over the dog but didn't fall
- | My legs felt dead after intervals
- | No red flags
- | No incontinence, no fever, no trauma
- | no trauma or fall
- | I haven't noticed any weakness, numbness or bladder changes
- | there hasn't been any change in my bladder or bowel habits
- | I can still pee and poo normally
- | No loss of bladder or bowel control
- | My sister is pregnant and bleeding
- | He has chest pain when he runs
- | My dad's legs gave way last month
- | my running partner crashed and broke his collarbone
- | I don't have a fever and I feel fine
- | no chest pain or shortness of breath
- | I've not had any accidents
- | I'm not short of breath
- | not weak, not numb, just sore
- | my legs are strong and there is no tingling
- | My legs feel a bit heavy today after yesterday's tempo
- | my quads are on fire after the downhill
- | I feel numb emotionally
- | I'm numb to it by now
- | Blood donation last week
- | I get a sore bum from my bike saddle
- | saddle sores from cycling
- | the saddle of my bike is new
- | My bladder was full so I stopped for a pee
- | I drink a lot and have to pee at night
- | my bottom hurts from sitting
- | ache in my groin after sprints
- | tight groin
- | sore chest muscles from push ups
- | I get out of breath on hills
- | out of breath when I run fast
- | sweaty after the run
- | I felt dizzy after the marathon
- | I was nearly sick at the end of the race
- | I threw up after the intervals
- | I vomited once after the race
- | my arm is sore from the vaccine
- | my kidneys are fine
- | I was born with one kidney
- | I feel great otherwise
- | My back is weak
- | cramps in my calves during the marathon
- | my toenails are black
- | blue toenails
- | purple running shoes
- | the pain is bearable
- | my left leg is shorter than the right
- | I have strong legs
- | one leg is slightly stronger
- | my feet hit the ground hard
- | I lift my knees high when I run
- | my knees drop inwards
- | I fall asleep easily
- | the fall colours were great
- | I'm falling behind my plan
- | I fell out with my coach
- | a friend told me it could be a slipped disc
- | my mother-in-law had a stroke
- | Two years ago I had a car accident
- | I broke my wrist in a fall in 2016
- | I had sciatica in both legs five years ago
- | as a teenager I fainted a lot
- | I once wet the bed when I was six
- | My physio checked my reflexes and everything was normal
- | the doctor ruled out cauda equina
- | MRI showed no nerve compression
- | the MRI was clear
- | I'm afraid to lose control of my bladder
- | I hope it's not cancer
- | Is it possible to get numbness from this?
- | When should I go to the emergency room?
- | the internet says numbness in both legs is an emergency
- | I was told to come back if I get weakness
- | I'm supposed to look for numbness in the saddle region
- | please tell me it's not serious
- | pins and needles in my hands
- | my little finger tingles after cycling
- | my ears go numb in the cold
- | frozen toes on winter runs
- | I shiver after winter runs
- | my temper is bad
- | cold today, 5 degrees
- | temperature outside was 28
- | I did a hard effort with a pal from chess club
- | the descent was severe
- | severe weather cancelled my race
- | sudden stop in training
- | my watch battery died suddenly
- | I nearly had a heart attack when I saw my time
- | my heart was racing during the intervals
- | my heart rate was 190
- | breathing hard on the tempo run
- | my chest was heaving at the finish
- | the bus nearly hit me
- | a car almost hit me on my run
- | hit my PB on Sunday
- | I knocked ten minutes off my time
- | I crashed and burned in the last 5k
- | running on ice I slipped but stayed upright
- | I always pee before a race
- | I pee every hour because I'm nervous
- | my pee is clear
- | poo is normal
- | constipated for two days
- | I had the runs
- | Feeling and strength in both legs are normal
- | Bladder: normal, bowels: normal, saddle sensation: normal
- | no pins and needles, no weakness, passing water fine
- | nothing wrong with my waterworks
- | I can control my bladder and bowels
- | my erections are fine
- | I'm not feverish or unwell
- | I didn't hit anything or fall
- | No cancer, no osteoporosis, no steroids
- | I wouldn't say my leg is weak
- | there's zero numbness
- | It has never gone numb
- | my aunt needed surgery because she couldn't pee
- | my running buddy tore his hamstring and collapsed
- | the guy next to me fainted at the start
- | Her legs went numb
- | My mother has breast cancer
- | my kid threw up all night
- | Six years ago I lost feeling in my foot for a week
- | I had pneumonia with a high fever in 2012
- | in my thirties I had a nasty fall while skiing
- | back when I played rugby I got knocked out
- | I had a bad car crash in 2009
- | the last time I had a fever was as a child
- | I keep thinking what if I end up incontinent
- | My biggest fear is losing control of my bladder
- | I was asked whether I felt numb between my legs and said no
- | he explained that cauda equina causes numbness
- | do people with slipped discs lose control of their bladder?
- | I'd go to A&E straight away if I couldn't feel my bum
- | legs like concrete after the last rep
- | legs felt wobbly coming off the treadmill
- | I was on my last legs
- | I was gasping at the end of the 400s
- | that hill took my breath away
- | my lungs burned on the intervals
- | sweating like a pig on the treadmill
- | I pissed myself laughing when I read the plan
- | the new shoes are killing my feet
- | my quads gave up at mile 22
- | I froze my butt off at the start
- | busted my ass in training
- | I ran my socks off
- | had the shakes from too much coffee
- | hot flushes since menopause
- | sore ribs from coughing
- | sore throat last week
- | I have a cold
- | my tummy rumbles when I run
- | butterflies in my stomach before the race
- | I bent down to tie my shoe and felt a sharp twinge
- | I get a dead arm when I sleep on it
- | my wedding ring finger is numb in the cold
- | pain is a dull ache across the low back
- | the ache spreads into both buttocks
- | tightness in both hamstrings
- | stiffness on both sides of the spine
- | my glutes feel asleep, they don't fire
- | I've been told my glutes don't activate
- | my physio says my left leg is weaker than the right in the squat
- | right calf always tighter
- | I drop my heels when I squat
- | pregnant women run too
- | before pregnancy I ran a lot
- | I had a baby five years ago
- | I fell a bit out of shape
- | my weight has fallen since I started dieting
- | I want to lose weight
- | it's a pain to stretch every day
- | ran into an old friend
- | My bladder and bowel function are completely normal
- | There's no numbness around my groin or buttocks
- | no loss of sensation, no weakness
- | I can move both legs just fine
- | I have full strength in my legs
- | The tingling I had last year is completely gone
- | My mom is on blood thinners
- | My brother had a bad fall last week
- | my teammate can't feel his toes
- | I'm scared I'll lose control of my bladder
- | If it gets numb down there, should I go to the ER?
- | I was wondering whether running causes incontinence
- | my legs felt like lead during the last 5k
- | I couldn't feel my fingers, it was so cold
- | my back is dying
- | this hill is a killer
- | I gave it everything and collapsed at the finish line
- | I was gasping for air after the sprint finish
- | My heart was pounding after the hill
- | a shooting pain in my left calf during sprints
- | my feet were burning in the heat
- | lower back feels weak when I plank
- | I get tight hips and a sore lower back
- | I rolled my ankle last year
- | I bruised my toe
- | I drink lots of water so my pee is clear
- | I eat a lot of beets so my pee is pink
- | my iron tablets make my poo dark
- | I had a colonoscopy last month
- | my back hurts when I poop
- | it hurts when I sit on the toilet
- | I sneeze and my back hurts
- | I have had no changes to my bladder, bowel or sexual function
- | normal sensation when wiping, no incontinence
- | not incontinent
- | I've never wet myself
- | I'm able to walk on my toes and heels without any problem
- | my neighbour fell down the stairs
- | his leg gave way
- | My wife had a slipped disc and couldn't feel her foot
- | I had food poisoning two years ago and couldn't stop vomiting
- | I was in a car crash as a teenager
- | If I wake up with numb legs I'll go straight to hospital
- | I keep reading about cauda equina and it scares me
- | what are the chances that I become incontinent
- | legs were heavy after yesterday's intervals
- | legs like jelly at the finish line
- | the last hill nearly killed me
- | I ran until I dropped
- | my hands tingle when I hold my phone
- | my foot falls asleep when I cross my legs
- | my bum is sore from sitting on the plane
- | my glutes are tight
- | pain around my tailbone when sitting
- | groin strain last season
- | bladder-shaped water bottle
- | I keep my water bladder in my running vest
- | the bladder in my hydration pack leaks
- | I had to stop for a pee at 10k
- | the weather was hot and I was sweating buckets
- | I'm out of breath quickly since I got back to running
- | my watch says my heart rate is too high
- | I dropped a weight on my toe
- | I tripped but caught myself
- | my back has been stiff since I fell asleep on the couch
- | nobody in my family has had cancer
- | I ran for a cancer charity
- | my skin is dry
- | I blush red after running
- | black socks, red shoes
- | the pain is constant but mild
- | I don't have any numbness or tingling in my groin or genitals
- | No problems with my bladder or bowels at all
- | I haven't lost control of my bladder
- | I've had no fever, no chills, no night sweats
- | My mum had cauda equina and lost bladder control
- | My husband fell off a ladder last week
- | My coach had a heart attack with chest pain during a race
- | I had numbness between my legs three years ago after surgery but it fully resolved
- | Last year I couldn't feel my foot for a week, nothing now
- | If my legs go numb I will call a doctor
- | I worry that it could turn into incontinence
- | I read online that losing bladder control is a red flag
- | I'm not experiencing any weakness in my legs
- | My legs were jelly after the race
- | My back killed me after the long run
- | I almost died laughing
- | I was dead on my feet after 30 km
- | My toes went numb because my shoes were laced too tight
- | It was freezing so my face went numb
- | I needed to pee three times before the start
- | I run with a weak left ankle brace
- | it's just a dull ache in the lower back after long runs
- | I feel fine apart from a stiff back
- | sharp pain when I twist
- | My back seized up when I bent over to pick up a sock
- | the pain shoots across my lower back when I cough
- | the pain goes into my left buttock
- | the pain goes into my buttock and the back of my thigh
- | my hamstrings feel tight on both sides
- | my legs ache after a long run
- | my legs felt tired and heavy in the last miles
- | my calves cramp at night
- | I feel wobbly on one leg when I do balance exercises
- | I can't do a single-leg squat
- | My chest and shoulders are tight from the desk
- | I get side stitches
- | I ran with a cold last week
- | I sweat a lot at night because my room is hot
- | my kids gave me a cold
- | My dog pulled me but I didn't fall
- | I had a fall-back plan
- | I stumbled on a root but stayed on my feet
- | I was in hospital for my appendix ten years ago
- | I was a smoker
- | blood test was normal
- | my doctor did an x-ray and found no fracture
- | no numbness, no weakness, no problems with bladder or bowel, no fever, no weight loss
- | Nothing serious like numbness or incontinence
- | none of the red flags apply to me
- | I don't have pain going down both legs
`);

/** Everyday sentences, and what can be read from them. */
export const TUNING_ORDINARY = phrasesFrom(`
- | pain 6/10 | pain-now=6
- | My pain is 3 out of 10 | pain-now=3
- | worst pain was 7 out of 10 | pain-worst=7
- | on average it's a 4 | pain-average=4
- | age 52 | age-band=50-59
- | I'm 34 and run 40 km a week | age-band=18-34
- | 61 year old man | age-band=60-65 sex=male
- | I am 16 | age-band=10-17
- | three weeks ago | pain-since
- | It started 5 days ago | pain-since
- | since yesterday my lower back hurts | pain-since places=low-back-middle
- | for two months now | pain-since
- | since Monday | pain-since
- | It hurts in the lower back | places=low-back-middle
- | right side of my lower back | places=low-back-right
- | left buttock | places=buttock-left
- | tailbone pain | places=tailbone
- | my neck aches | places=neck
- | pain in my sacrum | places=sacrum
- | pain runs down my left leg to the foot | leg-pain=one-below-knee
- | my right hamstring aches with it, above the knee only | leg-pain=one-above-knee
- | no pain in the legs | leg-pain:no
- | tingling in my left calf | leg-tingling one-leg-numb
- | numb right foot | one-leg-numb
- | worse when sitting | worse-with=sitting
- | standing for long makes it worse | worse-with=standing
- | hurts when I run | worse-with=running
- | coughing hurts | worse-with=coughing
- | worse when I lean back | worse-with=arching
- | bending forward hurts | worse-with=bending
- | better when I walk | eased-by=walking
- | heat helps | eased-by=heat
- | lying down helps | eased-by=lying
- | sitting down eases it | eased-by=sitting
- | worse in the morning | day-pattern=morning
- | worst in the evening | day-pattern=evening
- | getting better | course=better
- | it's worse than last week | course=worse
- | about the same | course=same
- | comes and goes | course=up-and-down
- | the pain is gone | course=gone
- | started during a run | onset=during-run
- | woke up with it the day after my long run | onset=after-run
- | it came on gradually | onset=gradual
- | it began at km 8 of my run | began-at-km=8
- | after mile 5 it started to hurt | began-at-km=8
- | I lifted a box and it went | minor-strain-start
- | I ran much further than usual | unusual-effort
- | I increased my mileage a lot lately | load-rise-6-weeks
- | hurts when I hop on the left leg | worse-each-impact
- | I had a stress fracture two years ago | stress-fracture-before
- | my periods have stopped | low-energy-signs
- | I'm on prednisolone long term | steroids-long
- | I lost weight without trying | weight-loss
- | night sweats | night-sweats
- | I'm so tired all the time | unusual-tiredness
- | I take apixaban | blood-thinners
- | I'm on blood thinners | blood-thinners
- | I had prostate cancer | past-cancer
- | I survived lymphoma | past-cancer
- | I'm pregnant | pregnancy=pregnant
- | I gave birth six weeks ago | pregnancy=birth-in-12-weeks
- | I had an epidural injection last month | spine-procedure-8-weeks
- | type 1 diabetes | infection-risk
- | I smoke | smoker
- | it wakes me in the second half of the night | wakes-second-half-night
- | constant pain, worse at night, nothing changes it | night-or-rest-pain
- | I can't sleep because of the pain | stops-daily-life
- | my mood is low | mood=low
- | I feel hopeless | mood=very-low
- | I sleep 6 hours | sleep-hours=6
- | I sleep badly | sleep-poor
- | stress 8/10
- | I sit 9 hours a day | sitting-hours=9
- | I skip my warm up | warm-up-left-out
- | running for 6 years | years-running=6
- | I run on the treadmill | surface-mostly=treadmill
- | I wear orthotics | wears-orthotics
- | my wrist hurts | wrist-pain
- | bad knees | knee-pain
- | I have glaucoma | eye-pressure
- | my blood pressure is high | high-blood-pressure
- | this is the third time this year | episodes-in-year=3
- | psoriasis since my teens | had-psoriasis
- | muscles are stiff and sore on both sides | both-sided-muscle
- | comes on towards the end of long runs | late-in-runs
- | it stops me from working | stops-daily-life
- | I'm dehydrated on most runs | drinks-or-eats-too-little
- | I ran 12 km on Sunday and felt great
- | The new plan has four runs a week
- | I love trail running with my friends
`);
