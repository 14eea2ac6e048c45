import { expose } from "comlink";
import { calculationService } from "./calculation-service.ts";
import { createCalculation } from "./create-calculation.ts";

/** The thread that calculates. */
expose(calculationService(createCalculation()));
