import type { OptionExplanationText } from "../option-explanation-text.ts";

export const optionExplanationText: OptionExplanationText = {
  hiring:
    "I ansætter. De nye når ikke så meget som de andre til at begynde med, og oplæringen tager tid fra kollegerne; tallene for det står på arket Medarbejdere. Skriver I en sidste måned, går de nye igen efter den.",
  temps:
    "Vikarer eller studentermedhjælpere arbejder med i en periode. De gør kun det, gruppen må gøre, og de får ikke sager af deres egne, så tallene efter det vejledende sagstal flytter sig ikke.",
  "planned-overtime":
    "Nogle af gruppen arbejder mere end deres normale uge i en periode. Loven sætter grænsen: højst 48 timer om ugen i snit over fire måneder. Overarbejde, der afspadseres, er et lån: timerne skal gives fri igen med tillæg, og så mangler de til den tid.",
  "internal-meetings":
    "En del af den tid, der går til møder eller andre faste fradrag, bruges på opgaverne i stedet. Det, tiden før gik til, bliver ikke gjort imens. Fra en lovbunden opgave kan der ikke tages noget.",
  shutdown:
    "En opgave venter i en periode, helt eller delvis. Arbejdet forsvinder ikke: det ligger i en pukkel og skal gøres bagefter, og nogle opgaver vokser, mens de venter. En lovbunden opgave kan ikke lukkes ned.",
  unknown: "Rækken siger ikke, hvad den er. Vælg en handlemulighed, så vises de tal, der skal til.",
};
