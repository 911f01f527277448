import type { Report } from '@fairway/shared/contract/people.ts';
import type { SiteAdapter } from '@fairway/shared/contract/site-adapters.ts';
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Api } from './api-client/api.ts';
import type { Outcome } from './api-client/outcome.ts';
import type { CardState, LogStatus } from './card/state.ts';
import type { Kept } from './drafts/kept.ts';
import type { Lesson, Taught } from './hr-systems/teach/lesson.ts';
import type { PageReading } from './hr-systems/types.ts';
import type { Added, Command, OutboxView } from './outbox/types.ts';
import type { StripFailure } from './overlay/strip.ts';
import type { Inserted } from './page-tools/insert.ts';
import type { FieldFinding, PageView } from './page-view.ts';
import type { SessionView, SignInStep } from './session/types.ts';

/** Who sends a message: a content script, the frame it shows, or the panel (and the options page). */
export type Caller = 'page' | 'card' | 'panel' | 'background';

/** What a person has chosen for this device. */
export interface Settings {
  /** The strip on people's pages. */
  strip: boolean;
  /** A word, once a day, that something is due. */
  reminders: boolean;
}

/** What the checks in a page's own fields need to know. */
export interface CheckSettings {
  /** What was switched off on this site. */
  mutes: string[];
  /** Random and of this installation: names of highlights begin with it and tell a page nothing else. */
  token: string;
  /** What was taught about this site. */
  taught: SiteAdapter | null;
}

/** What a page's own script says that a person pointed at; null when they stopped. */
export type PointedAt = (Pick<Lesson, 'what' | 'url'> & { selector: string; value: string }) | null;

/** Words of an HR page that are to go into a draft, from where and when. They stay in memory. */
export interface Collected {
  text: string;
  /** Address of the page. */
  source: string;
}

/** Every message of the extension: what is asked, and what is answered. */
export interface ProtocolMap {
  // A content script's short list of verbs: never a URL, a token, or an id that it could make up.
  pageRead(reading: PageReading): { strip: boolean };
  /** The page does not let the strip show: the panel takes over. */
  noStrip(failure: StripFailure): void;
  openPanel(): boolean;
  /** What was taught about the page's own site. */
  taught(): SiteAdapter | null;
  /** Answers what the panel asked to be pointed at, and nothing else. */
  pointed(at: PointedAt): void;
  loadChecks(): void;
  checkSettings(): CheckSettings;
  muteCheck(mute: string): void;
  fieldFindings(findings: FieldFinding[]): void;

  // The card in its frame, about the person on its own tab.
  cardState(): CardState;
  logStatus(status: LogStatus): Outcome<Added>;
  undoStatus(commandId: string): 'undone' | 'too_late' | 'hidden';
  /** Opens the panel where a sentence is written about a note that was just logged; false where it cannot be opened. */
  sayWhy(commandId: string): boolean;
  /** The same where a check-in is logged. */
  logCheckIn(): boolean;
  resizeCard(size: 'strip' | 'card'): void;

  // The panel and the options page.
  /** The panel was opened, or the network is back: what waits is tried, what may be old is asked for. */
  refresh(): SessionView;
  session(): SessionView;
  setServer(url: string): Outcome<SessionView>;
  beginSignIn(): Outcome<SignInStep>;
  pollSignIn(): Outcome<SignInStep>;
  signOut(how: { evenIfWaiting: boolean; everywhere: boolean }): { waiting: number; onServer: boolean };
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
  /** Has something pointed at on the page; what comes of it stands in the page's view. */
  point(what: { tabId: number; what: Taught }): Outcome<null>;
  /** What was pointed at is right, or is not. */
  settleLesson(how: { tabId: number; keep: boolean }): Outcome<null>;
  /** A field is not on pages like this one. */
  teachAbsence(what: { tabId: number; what: Taught }): Outcome<null>;
  forgetSite(tabId: number): void;
  offerSite(tabId: number): Outcome<null>;
  insert(what: { tabId: number; words: string }): Inserted;
  collect(tabId: number): Outcome<Collected>;
  collected(): Collected | null;
  dropCollected(): void;
  settings(): Settings;
  setSettings(settings: Settings): void;

  // From the background: to every extension page, and to one content script.
  changed(what: 'session' | 'outbox' | 'page' | 'people' | 'route' | 'collected'): void;
  readAgain(): void;
  useTaught(taught: SiteAdapter | null): void;
  startPointing(what: { what: Taught; words: string[] }): void;
  insertWords(words: string): Inserted;
  selectedText(): string;
  fieldInFocus(): (Pick<Lesson, 'url'> & { selector: string }) | null;
  showRemark(): boolean;
  cardSize(size: 'strip' | 'card'): void;
  focusCard(): boolean;
  /** Whether the page has put no mask over the card. */
  cardUnmasked(): boolean;
}

/** Who may send what. A verb that is not named for a caller does not exist for it. */
export const CALLERS: Record<keyof ProtocolMap, readonly Caller[]> = {
  pageRead: ['page'],
  noStrip: ['page'],
  openPanel: ['page', 'card'],
  taught: ['page'],
  pointed: ['page'],
  loadChecks: ['page'],
  checkSettings: ['page'],
  muteCheck: ['page'],
  fieldFindings: ['page'],
  cardState: ['card'],
  logStatus: ['card'],
  undoStatus: ['card'],
  sayWhy: ['card'],
  logCheckIn: ['card'],
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
  point: ['panel'],
  settleLesson: ['panel'],
  teachAbsence: ['panel'],
  forgetSite: ['panel'],
  offerSite: ['panel'],
  insert: ['panel'],
  collect: ['panel'],
  collected: ['panel'],
  dropCollected: ['panel'],
  settings: ['panel'],
  setSettings: ['panel'],
  changed: ['background'],
  readAgain: ['background'],
  useTaught: ['background'],
  startPointing: ['background'],
  insertWords: ['background'],
  selectedText: ['background'],
  fieldInFocus: ['background'],
  showRemark: ['background'],
  cardSize: ['background'],
  focusCard: ['background'],
  cardUnmasked: ['background'],
};

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>({ logger: undefined });
