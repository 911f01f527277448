import type { Content } from '@fairway/shared/plan';
import { type Block, fact, facts, section } from '../model.ts';

/** What follows, either way. */
export const nextSteps = ({ nextSteps: { ifMet, ifNotMet } }: Content): Block =>
  section('What follows', facts(fact('If the goals are met', ifMet), fact('If they are not met', ifNotMet)));
