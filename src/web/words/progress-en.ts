// What the screen of progress says, and what of pain stands on runs. Flat keys; whole sentences.

export const progressEn = {
  "progress.title": "Is it working?",
  "progress.lead.pain": "Your pain went from {{from}} to {{to}} of 10: {{size}}.",
  "progress.lead.same": "Your pain is what it was at the start: {{pain}} of 10.",
  "progress.lead.few": "It cannot be told yet. Each check-in brings it closer.",
  "progress.lead.gone": "You noted nothing but zeros for a week. The pain is over for now.",
  "progress.none": "Nothing is noted yet",
  "progress.none.lead":
    "This screen shows how pain, what you can do and what you did go over time. It begins with your first check-in, which takes ten seconds.",
  "progress.check-in": "Go to today’s check-in",
  "progress.week-check": "Weekly check",
  "progress.share": "Show your physiotherapist",
  "progress.span": "How far back",
  "progress.span.episode": "This time",
  "progress.span.quarter": "3 months",
  "progress.span.year": "1 year",
  "progress.span.all": "All",
  "progress.readout.none": "nothing noted",

  "progress.pain.title": "Is the pain going down?",
  "progress.pain.picture": "Highest pain noted on each day, 0 to 10. {{what}}",
  "progress.pain.picture.last": "The newest is {{pain}} on {{day}}.",
  "progress.pain.more_one": "One more check-in, and a line can be drawn.",
  "progress.pain.more_other": "{{count}} more check-ins, and a line can be drawn.",
  "progress.pain.change-more":
    "A change is named once there are three check-ins in a first week and three in a last week. Until then one good or bad day could mislead.",
  "progress.pain.line-of": "{{matters}} less than at the start",
  "progress.pain.change": "From {{from}} to {{to}}: {{size}}.",
  "progress.pain.end": "{{pain}} of 10",
  "progress.pain.began": "pain began",
  "progress.pain.table": "Pain by day",
  "progress.lines": "Where the line comes from",
  "progress.lines.pain":
    "A change of {{matters}} or more on this scale is the smallest that can be told from chance and that people call better. Research supports it, though studies put it anywhere from 1.5 to 3.5. A small pain needs less: from 4 or below, 1 can matter.",
  "progress.lines.ability":
    "For your own activities, studies call {{small}} a small change, {{medium}} a medium and {{large}} a large one.",
  "progress.lines.confidence":
    "The question about trust in your back is our own. It has not been tested in a study, so no line is drawn.",

  "progress.runs.title": "What did you run meanwhile?",
  "progress.runs.picture.days": "Distance of each day with a run.",
  "progress.runs.picture.weeks": "Distance of each week.",
  "progress.runs.none": "No run in this time.",
  "progress.runs.table.days": "Distance by day",
  "progress.runs.table.weeks": "Distance by week",

  "progress.ability.title": "Can you do more again?",
  "progress.ability.picture":
    "Mean of what you chose to watch, 0 cannot to 10 as before. The newest is {{mean}} on {{day}}.",
  "progress.ability.more_one": "One more weekly check with the same activities, and this shows a change.",
  "progress.ability.more_other": "{{count}} weekly checks with the same activities, and this shows a change.",
  "progress.ability.line": "{{matters}} more than at the start",
  "progress.ability.change": "From {{from}} to {{to}}: {{size}}.",
  "progress.ability.table": "Your own activities by check",
  "progress.checks.more_one":
    "One more weekly check, and this shows whether you can do more, and trust your back more.",
  "progress.checks.more_other":
    "{{count}} weekly checks show whether you can do more, and trust your back more. Each takes two minutes.",
  "progress.confidence.title": "Do you trust your back more?",
  "progress.confidence.picture": "Trust in managing the back, 0 to 10. The newest is {{value}} on {{day}}.",
  "progress.confidence.more_one": "One more weekly check, and this shows a line.",
  "progress.confidence.more_other": "{{count}} weekly checks, and this shows a line.",
  "progress.confidence.table": "Trust in your back by check",

  "progress.back.title": "Is your back less in the way when you run?",
  "progress.back.lead":
    "Your four answers of each week as one number: 0 is not in the way at all, 100 is a lot in all four.",
  "progress.back.picture":
    "How much the back was in the way in each week, 0 not at all to 100 the most. The newest is {{score}} on {{day}}.",
  "progress.back.of": "{{score}} of 100",
  "progress.back.change": "From {{from}} of 100 on {{since}} to {{to}} on {{day}}.",
  "progress.back.first": "at first: {{answer}}",
  "progress.back.note":
    "These four questions are our own, and no study has tested them. So nothing here says which change matters, and the number cannot be set beside one from another questionnaire.",
  "progress.back.table": "The four answers by check",
  "progress.change.title": "Is it better, all in all?",
  "progress.change.picture":
    "Your answer of each week to: all in all, since it began. The newest is: {{answer}}, on {{day}}.",
  "progress.change.worse": "worse",
  "progress.change.same": "the same",
  "progress.change.better": "better",
  "progress.change.newest": "On {{day}} you told: {{answer}}.",
  "progress.change.first": "The first time, on {{day}}: {{answer}}.",
  "progress.change.note":
    "This one is told from memory, and memory can mislead. Hold it against the pain you noted day by day. Nothing here says which change matters.",
  "progress.change.table": "All in all, by check",

  "progress.done.title": "How much of it did you do?",
  "progress.done.lead":
    "A day without a check-in is not a day without exercise: only days you told of are counted. Runs are counted, not held against what was planned then.",
  "progress.done.none": "No exercise is noted yet. A check-in or the player notes them.",
  "progress.done.table": "Exercises and runs by week",
  "progress.done.week": "Week from",
  "progress.done.told": "Days told of",
  "progress.done.days": "Days with exercise",
  "progress.done.complete": "Exercises done whole",
  "progress.done.runs": "Runs",
  "progress.done.of": "{{part}} of {{all}}",
  "progress.done.picture": "Days with exercise, of the days you told of, week by week.",
  "progress.done.sentence_one":
    "In the week from {{day}}: exercise on {{part}} of {{count}} day you told of. Runs: {{runs}}.",
  "progress.done.sentence_other":
    "In the week from {{day}}: exercise on {{part}} of {{count}} days you told of. Runs: {{runs}}.",

  "progress.episodes.title": "Has this happened before?",
  "progress.episodes.none": "No stretch of pain is noted yet.",
  "progress.episodes.lead": "Stretches of pain are told apart by a month without any.",
  "progress.episode.now": "Since {{day}}",
  "progress.episode.lasting": "{{length}} so far",
  "progress.episode.lasted": "{{length}} until it was gone",
  "progress.episode.jump":
    "In the month before: a run of {{distance}}, {{ratio}} × your longest of the month before that ({{day}}).",
  "progress.episode.calm": "In the month before, no run was much longer than you were used to.",
  "progress.episode.no-runs": "There are no runs from the month before it.",
  "progress.episode.why": "See what came before",
  "progress.note":
    "Going together is not the same as causing. A line that falls can fall by itself: most backs calm down.",

  "pain.of-day": "Pain that day: {{pain}} of 10.",
  "pain.in-run": "Pain during this run: {{pain}} of 10.",
  "pain.in-run.after": "Pain during this run: {{pain}} of 10, after {{time}}.",
  "pain.in-run.at": "Pain during this run: {{pain}} of 10, from {{distance}} on.",
  "pain.next-morning.better": "The next morning was better.",
  "pain.next-morning.same": "The next morning was the same.",
  "pain.next-morning.worse": "The next morning was worse.",
  "pain.from-here": "pain from here",
  "key.pain": "highest pain noted, 0 to 10",
  "weeks.earlier": "Earlier",
  "weeks.later": "Later",
  "week.pain": "pain up to {{pain}}",
  "col.day": "Day",
  "col.of-ten": "0 to 10",
  "col.of-hundred": "0 to 100",
  "col.pain": "Highest pain",
} as const;
