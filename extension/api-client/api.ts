import { type CommandEnvelope, commandsAnswerSchema } from '@fairway/shared/contract/commands.ts';
import { type DraftRequest, draftAnswerSchema } from '@fairway/shared/contract/drafts.ts';
import {
  type ExternalId,
  type NewPerson,
  peoplePageSchema,
  personMadeSchema,
  reportsSchema,
} from '@fairway/shared/contract/people.ts';
import { planAnswerSchema, plansAnswerSchema } from '@fairway/shared/contract/plans.ts';
import { type SiteAdapter, siteAdaptersSchema } from '@fairway/shared/contract/site-adapters.ts';
import { templatesSchema } from '@fairway/shared/contract/templates.ts';
import * as z from 'zod/mini';
import { type ClientParts, request } from './client.ts';
import type { Outcome } from './outcome.ts';

const id = encodeURIComponent;
const nothing = z.unknown();

/** The server's resources that the extension uses, one function each; answers are parsed at this boundary. */
export function createApi(parts: ClientParts) {
  return {
    people: () => request(parts, { path: '/v1/people/mine', answer: reportsSchema }),
    searchPeople: (search: string) =>
      request(parts, { path: `/v1/people?search=${id(search)}`, answer: peoplePageSchema }),
    addPerson: (person: NewPerson) =>
      request(parts, { method: 'POST', path: '/v1/people', body: person, answer: personMadeSchema }),
    addExternalId: (personId: string, externalId: ExternalId) =>
      request(parts, {
        method: 'POST',
        path: `/v1/people/${id(personId)}/external-ids`,
        body: externalId,
        answer: nothing,
      }),
    plans: (query: { subject?: string; cursor?: string }) =>
      request(parts, { path: `/v1/plans?${new URLSearchParams(query)}`, answer: plansAnswerSchema }),
    plan: (planId: string) => request(parts, { path: `/v1/plans/${id(planId)}`, answer: planAnswerSchema }),
    draft: (planId: string) =>
      request(parts, { path: `/v1/drafts/${id(planId)}`, answer: draftAnswerSchema }),
    saveDraft: (planId: string, draft: DraftRequest) =>
      request(parts, {
        method: 'PUT',
        path: `/v1/drafts/${id(planId)}`,
        body: draft,
        answer: draftAnswerSchema,
      }),
    siteAdapters: () => request(parts, { path: '/v1/site-adapters', answer: siteAdaptersSchema }),
    offerAdapter: (adapter: SiteAdapter) =>
      request(parts, { method: 'POST', path: '/v1/site-adapters', body: adapter, answer: nothing }),
    templates: () => request(parts, { path: '/v1/templates', answer: templatesSchema }),
    templateVersions: (templateId: string) =>
      request(parts, { path: `/v1/templates/${id(templateId)}/versions`, answer: templatesSchema }),
    sendCommands: (commands: CommandEnvelope[]) =>
      request(parts, {
        method: 'POST',
        path: '/v1/commands',
        body: { commands },
        answer: commandsAnswerSchema,
      }),
  };
}

/** What the panel may ask for. Commands go through the outbox and nowhere else. */
export type Api = Omit<ReturnType<typeof createApi>, 'sendCommands'>;
export type ApiAnswer<Name extends keyof Api> =
  Awaited<ReturnType<Api[Name]>> extends Outcome<infer Value> ? Value : never;
