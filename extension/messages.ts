import type { Report } from '@fairway/shared/contract/people.ts';
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Api } from './api-client/api.ts';
import type { Outcome } from './api-client/outcome.ts';
import type { CardState, LogStatus } from './card/state.ts';
import type { Kept } from './drafts/kept.ts';
import type { PageReading } from './hr-systems/types.ts';
import type { Added, Command, OutboxView } from './outbox/types.ts';
import type { StripFailure } from './overlay/strip.ts';
import type { FieldFinding, PageView } from './page-view.ts';
import type { SessionView, SignInStep } from './session/types.ts';

/** Who sends a message: a content script, the frame it shows, or the panel (and the options page). */
export type Caller = 'page' | 'card' | 'panel' | 'background';

/** What a person has chosen for this device. */
export interface Settings {
  /** The strip on people's pages. */
  strip: boolean;
}

/** What the checks in a page's own fields need to know. */
export interface CheckSettings {
  /** What was switched off on this site. */
  mutes: string[];
  /** Random and of this installation: names of highlights begin with it and tell a page nothing else. */
  token: string;
}

/** Every message of the extension: what is asked, and what is answered. */
export interface ProtocolMap {
  // A content script's short list of verbs: never a URL, a token, or an id that it could make up.
  pageRead(reading: PageReading): { strip: boolean };
  /** The page does not let the strip show: the panel takes over. */
  noStrip(failure: StripFailure): void;
  openPanel(): boolean;
  loadChecks(): void;
  checkSettings(): CheckSettings;
  muteCheck(mute: string): void;
  fieldFindings(findings: FieldFinding[]): void;

  // The card in its frame, about the person on its own tab.
  cardState(): CardState;
  logStatus(status: LogStatus): Outcome<Added>;
  undoStatus(commandId: string): 'undone' | 'too_late';
  /** Opens the panel where a sentence is written about a note that was just logged; false where it cannot be opened. */
  sayWhy(commandId: string): boolean;
  resizeCard(size: 'strip' | 'card'): void;

  // The panel and the options page.
  /** The panel was opened, or the network is back: what waits is tried, what may be old is asked for. */
  refresh(): SessionView;
  session(): SessionView;
  setServer(url: string): Outcome<SessionView>;
  beginSignIn(): Outcome<SignInStep>;
  pollSignIn(): Outcome<SignInStep>;
  signOut(how: { evenIfWaiting: boolean }): { waiting: number };
  api(call: { name: keyof Api; args: unknown[] }): Outcome<unknown>;
  addCommand(command: { command: Command; undoable: boolean }): Outcome<Added>;
  undoCommand(commandId: string): 'undone' | 'too_late';
  outbox(): OutboxView;
  retryOutbox(): OutboxView;
  discardEntry(commandId: string): OutboxView;
  keep(kept: Kept): Outcome<null>;
  readKept(place: string): unknown;
  dropKept(place: string): void;
  people(how: { fresh: boolean }): Outcome<Report[]>;
  page(tabId: number): PageView;
  readPageAgain(tabId: number): void;
  settings(): Settings;
  setSettings(settings: Settings): void;

  // From the background: to every extension page, and to one content script.
  changed(what: 'session' | 'outbox' | 'page' | 'people' | 'route'): void;
  readAgain(): void;
  cardSize(size: 'strip' | 'card'): void;
  focusCard(): boolean;
}

/** Who may send what. A verb that is not named for a caller does not exist for it. */
export const CALLERS: Record<keyof ProtocolMap, readonly Caller[]> = {
  pageRead: ['page'],
  noStrip: ['page'],
  openPanel: ['page', 'card'],
  loadChecks: ['page'],
  checkSettings: ['page'],
  muteCheck: ['page'],
  fieldFindings: ['page'],
  cardState: ['card'],
  logStatus: ['card'],
  undoStatus: ['card'],
  sayWhy: ['card'],
  resizeCard: ['card'],
  refresh: ['panel'],
  session: ['panel'],
  setServer: ['panel'],
  beginSignIn: ['panel'],
  pollSignIn: ['panel'],
  signOut: ['panel'],
  api: ['panel'],
  addCommand: ['panel'],
  undoCommand: ['panel'],
  outbox: ['panel'],
  retryOutbox: ['panel'],
  discardEntry: ['panel'],
  keep: ['panel'],
  readKept: ['panel'],
  dropKept: ['panel'],
  people: ['panel'],
  page: ['panel'],
  readPageAgain: ['panel'],
  settings: ['panel'],
  setSettings: ['panel'],
  changed: ['background'],
  readAgain: ['background'],
  cardSize: ['background'],
  focusCard: ['background'],
};

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>({ logger: undefined });
