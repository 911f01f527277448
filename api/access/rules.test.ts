import { ROLES, type Role } from '@fairway/shared/plan/roles.ts';
import { describe, expect, it } from 'vitest';
import { countsPlans, isHrForAll, maySetHrScope } from './hr.ts';
import { administers, keepsOrganisation } from './organisation.ts';
import {
  addsPeople,
  directoryScope,
  keepsDirectory,
  keepsUnits,
  keepsWholeDirectory,
  leadsByOwnWord,
  mayGrant,
  mayInvite,
} from './people.ts';
import { joinRoles, parseRoles } from './roles.ts';
import { decidesOnAdapters, usesAdapters } from './site-adapters.ts';
import { keepsTemplates, readsTemplates } from './templates.ts';
import type { Session } from './viewer.ts';

/** Everybody there can be: every set of roles, in HR of all or of one unit. */
const SESSIONS: Session[] = Array.from({ length: 2 ** ROLES.length }, (_, bits) =>
  ROLES.filter((_, i) => bits & (1 << i)),
).flatMap((roles) =>
  [null, ['Care']].map((hrUnits) => ({ userId: 'user', orgId: 'org', personId: 'me', roles, hrUnits })),
);
const nameOf = ({ roles, hrUnits }: Session) => `${roles.join('+')}${hrUnits ? ' of units' : ''}`;
const others = { id: 'other' };
const own = { id: 'me' };

/** Whom each rule lets through, as the domain has it: by a role, by HR of the whole organisation, or by HR of units too. */
type Rule = (session: Session) => unknown;
type Who = Role | 'hr_of_all';
const is = (who: readonly Who[]) => (session: Session) =>
  who.some((one) =>
    one === 'hr_of_all' ? session.roles.includes('hr') && !session.hrUnits : session.roles.includes(one),
  );

describe('who may', () => {
  it.each<[string, Rule, readonly Who[]]>([
    ['see to what holds for all plans', isHrForAll, ['hr_of_all']],
    ['put people under themself', leadsByOwnWord, ['hr_of_all']],
    ['settle what holds for all', keepsOrganisation, ['administrator', 'hr_of_all']],
    ['watch over the server', administers, ['administrator']],
    ['export the directory', keepsWholeDirectory, ['administrator', 'hr_of_all']],
    ['keep the directory', ({ roles }) => keepsDirectory(roles), ['administrator', 'hr']],
    ['add people', ({ roles }) => addsPeople(roles), ['administrator', 'hr', 'manager']],
    ['make templates', keepsTemplates, ['administrator', 'hr_of_all']],
    ['read templates', readsTemplates, ['administrator', 'hr', 'manager']],
    ['decide on HR sites', decidesOnAdapters, ['administrator', 'hr_of_all']],
    ['use what is known of them', usesAdapters, ['administrator', 'hr', 'manager']],
    ['say whom another serves in HR', (one) => maySetHrScope(one, others), ['administrator', 'hr_of_all']],
    ['say whom they serve themself', (one) => maySetHrScope(one, own), []],
    ['hold a link to another’s account', (one) => mayInvite(one, others, false), ['hr']],
    ['hold one to whom they lead, or who leads them', (one) => mayInvite(one, others, true), []],
    ['hold one to their own', (one) => mayInvite(one, own, false), []],
    ['give what HR gives', ({ roles }) => mayGrant(roles, ['employee', 'manager']), ['administrator', 'hr']],
    ['take nothing away', ({ roles }) => mayGrant(roles, []), ['administrator', 'hr']],
    ['give a place in HR', ({ roles }) => mayGrant(roles, ['employee', 'hr']), ['administrator']],
    ['make administrators', ({ roles }) => mayGrant(roles, ['administrator']), ['administrator']],
  ])('%s', (_, rule, who) => {
    const may = SESSIONS.filter(rule).map(nameOf);
    expect(may).toEqual(SESSIONS.filter(is(who)).map(nameOf));
  });

  it('say who belongs to which unit: HR of all, and administrators whom no unit opens a plan', () => {
    const may = ({ roles, hrUnits }: Session) =>
      roles.includes('hr') ? !hrUnits : roles.includes('administrator');
    expect(SESSIONS.filter(keepsUnits).map(nameOf)).toEqual(SESSIONS.filter(may).map(nameOf));
  });

  it('be told how many plans there are: administrators who see none', () => {
    expect(SESSIONS.filter(countsPlans).map(nameOf)).toEqual(
      SESSIONS.filter(({ roles }) => roles.includes('administrator') && !roles.includes('hr')).map(nameOf),
    );
  });
});

it('the part of the directory that somebody sees is the largest that a role gives', () => {
  const scopes = [
    [['hr_of_all', 'administrator'], 'all'],
    [['hr'], 'units'],
    [['manager'], 'reports'],
    [['employee'], 'none'],
  ] as const;
  for (const session of SESSIONS) {
    const [, scope] = scopes.find(([who]) => is(who)(session)) ?? [[], 'none'];
    expect(directoryScope(session), nameOf(session)).toBe(scope);
  }
});

describe('roles as they are kept', () => {
  it('come back as they went, in one order', () => {
    for (const { roles } of SESSIONS) expect(parseRoles(joinRoles([...roles].reverse()))).toEqual(roles);
    expect(joinRoles(['administrator', 'hr'])).toBe('hr,administrator');
  });

  it('give nothing for unknown words', () => {
    expect(parseRoles('owner,hr,hrx, manager,')).toEqual(['hr']);
  });
});
