import type { ContractText } from "../contract-text.ts";

export const phoneTablesText: Pick<ContractText["inputTables"], "phoneDuties" | "phoneIntervals"> = {
  phoneDuties: {
    title: "Telefon og reception",
    purpose:
      "En række for hver vagt: timerne er åbningstid gange pladser, hvad enten nogen ringer eller ej. Skriv ikke de samme timer på arket Opgaver.",
    columns: {
      name: { header: "Vagt", help: "Vagtens navn, fx Telefonvagt eller Reception." },
      openingHoursPerWeek: {
        header: "Åben",
        unit: "timer om ugen",
        help: "Timer om ugen, telefonen eller skranken er åben. Tom celle, når klokkeslættene står i tabellen Åbningstider og opkald.",
      },
      positions: {
        header: "Pladser",
        unit: "personer",
        help: "Hvor mange der sidder ved den på samme tid. Tom celle: så få, som målet kan nås med, time for time.",
      },
      homeGroup: {
        header: "Hjemmegruppe",
        help: "Den gruppe, opgaven hører til, og i hvis stillinger en mangel regnes. Tom celle: den eneste gruppe; er der flere, skal I vælge.",
      },
      alsoPermitted: {
        header: "Må også løses af",
        help: "Andre grupper, der må gøre det; semikolon imellem. Tom celle: kun hjemmegruppen.",
      },
      offPhoneShare: {
        header: "Væk fra telefonen",
        help: "Den del af vagten, der går til andet end telefonen, og som ikke står i de faste fradrag.",
      },
      callsPerWeek: {
        header: "Opkald om ugen",
        unit: "",
        help: "Opkald eller henvendelser om ugen. Tom celle: de står i Åbningstider og opkald, eller de er ikke kendt; timerne regnes alligevel.",
      },
      handlingSeconds: {
        header: "Tid pr. opkald",
        unit: "sekunder",
        help: "Sekunder, et opkald tager med efterbehandling. Tom celle: ikke kendt.",
      },
      serviceTarget: {
        header: "Mål for svar",
        help: "Den del af opkaldene, der skal tages inden for svartiden, fx 80 %. Tom celle: intet mål.",
      },
      targetSeconds: {
        header: "Svartid",
        unit: "sekunder",
        help: "Sekunder, et opkald højst må vente efter målet, fx 60.",
      },
      rota: {
        header: "Fælles vagt",
        help: "Skriv det samme navn ved de vagter, der kan slås sammen i en handlemulighed. Det ændrer intet i sig selv.",
      },
      vanishingShare: {
        header: "Ringer ikke igen",
        help: "Af de opkald, der kom i timer, I lukker: den del, der slet ikke kommer.",
      },
      otherChannelShare: {
        header: "Skriver i stedet",
        help: "Af de opkald, der kom i timer, I lukker: den del, der kommer som brev eller mail.",
      },
      otherChannelMinutes: {
        header: "Tid pr. brev",
        help: "Minutter, det tager, når borgeren skriver i stedet for at ringe.",
      },
      repeatShare: {
        header: "Ringer flere gange",
        help: "Af de opkald, der flytter til åbne timer: den del, der ringer en gang til.",
      },
      reuseShare: {
        header: "Bruges imens",
        help: "Den del af tiden mellem opkald, der bruges til andre opgaver. Timerne regnes med en gang.",
      },
      reusedFor: {
        header: "Opgaver imens",
        help: "De opgaver, der kan løses mellem opkald; semikolon imellem.",
      },
      interruptionsPerWeek: {
        header: "Afbrydelser",
        unit: "om ugen pr. person",
        help: "Hvor tit en kollega i hjemmegruppen, som ikke har vagten, bliver afbrudt af opkald.",
      },
      interruptionMinutes: {
        header: "Tabt pr. afbrydelse",
        help: "Minutter, en afbrydelse koster. Der findes intet tal, alle kan bruge: skriv jeres eget.",
      },
    },
  },
  phoneIntervals: {
    title: "Åbningstider og opkald",
    purpose:
      "En række for hvert tidsrum, gerne time for time. Så ses det, hvornår borgerne venter. Er dagene forskellige, så skriv dem hver for sig.",
    columns: {
      duty: {
        header: "Vagt",
        help: "En vagt fra tabellen Telefon og reception. Tom celle: den eneste vagt.",
      },
      from: { header: "Fra kl.", help: "Klokkeslættet med kolon, fx 9:00." },
      until: { header: "Til kl.", help: "Klokkeslættet med kolon, fx 10:00. Senere end det første." },
      daysPerWeek: {
        header: "Dage om ugen",
        unit: "",
        help: "Hverdage om ugen, hvor der er åbent i tidsrummet, fx 4, når torsdag står for sig.",
      },
      callsPerDay: {
        header: "Opkald om dagen",
        unit: "",
        help: "Opkald i tidsrummet på sådan en dag.",
      },
    },
  },
};
