/** Target groups that the law has talk cadences for, by what they are called in either language. */
export const talkGroups = {
  "unemployment-benefit": { da: "Dagpenge", en: "Unemployment benefit" },
  "job-ready": { da: "Jobparate på kontanthjælp", en: "Job-ready on cash benefit" },
  "activity-ready": { da: "Aktivitetsparate på kontanthjælp", en: "Activity-ready on cash benefit" },
  "flexjob-unemployed": { da: "Ledighedsydelse", en: "Flexjob unemployment benefit" },
  "sickness-benefit": { da: "Sygedagpenge", en: "Sickness benefit" },
  "resource-course": { da: "Ressourceforløb", en: "Resource course" },
  rehabilitation: { da: "Revalidering", en: "Rehabilitation" },
} as const;
export type TalkGroup = keyof typeof talkGroups;

export const talkGroupIds = Object.keys(talkGroups) as TalkGroup[];
