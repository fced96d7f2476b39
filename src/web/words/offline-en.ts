// What stands above the screens while the computer does not answer, in English.

export const offlineEn = {
  "offline.label": "Connection",
  "offline.gone": "Your computer does not answer. What you tell is kept here and sent later.",
  "offline.as-of": "What you see is from {{when}}.",
  "offline.plan.of-another-day":
    "The plan kept here is from another day, so it is not shown. A plan is made for each day anew.",
  "offline.plan.not-cleared": "The plan kept here is not shown: your answers should be looked at first.",
  "offline.not-paired":
    "This device is not paired with your computer. On the computer, open More, then On your phone, and scan the code there.",
  "offline.new": "A new version is ready.",
  "offline.new.use": "Use it now",

  "emergency.data": "Your data",
  "emergency.data.lead": "Get help first. This can wait, and it stays yours.",
} as const;
