export { makeStaleDoubt } from './doubt-stale.ts';
export { readInSteps, readPage } from './read-page.ts';
export { systems } from './systems/index.ts';
export type { ExternalId, FieldName, FieldReading, HrPage, HrSystem, PageReading } from './types.ts';
export { SURE } from './types.ts';
export { watchPage } from './watch-page.ts';
