/** The parts of a published library, without types of its own, that the core's Erlang C is measured beside. */
declare module "erlang-c-js" {
  const library: {
    readonly getFullServiceLevel: (
      intensity: number,
      agents: number,
      targetSeconds: number,
      handlingSeconds: number,
    ) => number;
    readonly getNumberOfAgents: (
      calls: number,
      intervalSeconds: number,
      handlingSeconds: number,
      serviceTarget: number,
      targetSeconds: number,
      maxOccupancy: number,
      shrinkage: number,
    ) => number;
  };
  export = library;
}
