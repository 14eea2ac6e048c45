import process from "node:process";
import fc from "fast-check";

/**
 * Property tests draw the same cases in every run, so that a run on another day fails for a change and not by chance.
 * PROPERTY_SEED=… draws others: what it finds becomes a golden case.
 */
const usualSeed = 20_161_025;

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? usualSeed) });
