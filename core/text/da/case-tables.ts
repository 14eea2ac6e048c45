import type { ContractText } from "../contract-text.ts";

type CaseTable = "caseAges" | "caseMoves" | "caseloadBands";

const months = "måneder";
const weeks = "uger";

export const caseTablesText: Pick<ContractText["inputTables"], CaseTable> = {
  caseAges: {
    title: "Åbne sager efter alder",
    purpose:
      "Kun hvis I ved, hvor gamle de åbne sager er ved start, og opgaver hænger på alderen. En række for hver aldersgruppe; tilsammen skal de give de åbne sager. Uden rækker regnes med den alder, sagerne har, når sagsstammen holder sig.",
    columns: {
      caseGroup: { header: "Sagsgruppe med alder", help: "En sagsgruppe fra tabellen Sagsgrupper." },
      fromMonths: {
        header: "Alder fra",
        unit: months,
        help: "Fra den alder. Tom celle: 0. Skriv måneder eller uger, ikke begge dele.",
      },
      toMonths: {
        header: "Alder til",
        unit: months,
        help: "Til, men ikke med, den alder. Tom celle: de ældste.",
      },
      fromWeeks: {
        header: "Alder fra i uger",
        unit: weeks,
        help: "I stedet for måneder, fx 26. Regnes om til måneder på 30,4375 dage.",
      },
      toWeeks: { header: "Alder til i uger", unit: weeks, help: "I stedet for måneder, fx 52." },
      cases: {
        header: "Sager i den alder",
        unit: "",
        help: "Åbne sager ved start i den alder. Inden for gruppen regnes de jævnt fordelt.",
      },
    },
  },
  caseMoves: {
    title: "Sager, der går videre",
    purpose:
      "Sager, der ved afslutningen går over til en anden målgruppe eller et andet team. De kommer måneden efter, oven i de nye sager, der er skrevet i Sagsgrupper, og tæller som nye dér.",
    columns: {
      fromGroup: { header: "Fra sagsgruppe", help: "Hvor sagen bliver afsluttet." },
      toGroup: {
        header: "Til sagsgruppe",
        help: "Hvor den fortsætter, fx hos et andet team. Sagen begynder forfra med alderen 0.",
      },
      share: {
        header: "Går videre",
        help: "Den del af de afsluttede sager, der går dertil. Resten forlader stedet.",
      },
    },
  },
  caseloadBands: {
    title: "Sager pr. ansat",
    purpose:
      "Hvordan sagerne er fordelt: så mange ansatte har mellem så mange sager. Kun antal, aldrig navne. For deltidsansatte: sager regnet om til fuld tid.",
    columns: {
      staffGroup: { header: "Personalegruppe", help: "En gruppe fra tabellen Personalegrupper." },
      fewest: { header: "Fra antal sager", unit: "sager", help: "De færreste sager i rækken, fx 40." },
      most: {
        header: "Til antal sager",
        unit: "sager",
        help: "De fleste sager i rækken, fx 60. Det samme tal to gange: de har alle præcis så mange.",
      },
      workers: {
        header: "Ansatte med så mange",
        unit: "personer",
        help: "Hvor mange ansatte der har så mange sager. Inden for rækken regnes de jævnt fordelt.",
      },
    },
  },
};
