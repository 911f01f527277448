import { type Content, contentHash, EMPTY_CONTENT } from '@fairway/shared/plan/content.ts';
import { type Signal, signal } from '@preact/signals';
import type { Problem } from '../../api-client/outcome.ts';
import { ask } from '../../surely.ts';
import { api } from '../background.ts';
import { keeper } from '../keeper.ts';

/** How safe the newest text is. */
export type SaveState = 'saved' | 'saving' | 'on_device' | 'unsafe' | 'conflict' | 'locked';

interface KeptDraft {
  content: Content;
  /** The server's revision that this text goes on from. */
  revision: number;
  /** The server has exactly this text. */
  synced: boolean;
  /** Hash of the text last sent: if the answer was lost, it shows that what the server has came from here. */
  sent?: string | undefined;
}

const DEBOUNCE_MS = 700;
const RETRY_MS = 10_000;

const isKept = (value: unknown): value is KeptDraft =>
  typeof value === 'object' && value !== null && 'content' in value && 'revision' in value;

export interface DraftModel {
  content: Signal<Content | null>;
  save: Signal<SaveState>;
  problem: Signal<Problem | null>;
  /** The other text, while two were written from one revision. */
  other: Signal<Content | null>;
  change(part: Partial<Content>): void;
  /** Ends a conflict with one of the two texts. */
  choose(which: 'mine' | 'other'): void;
  /** The draft is no more: forgets the copy on this device. */
  drop(): void;
  close(): void;
}

/**
 * A draft that is being written: every change is kept sealed on this device at once and saved on the server a moment
 * later. A copy here that the server does not have yet is taken up again, also after a crash.
 * @param submitted the content that HR sent back, the start where there is no draft yet
 */
export function openDraft(planId: string, submitted: Content | undefined): DraftModel {
  const place = `draft:${planId}`;
  const content = signal<Content | null>(null);
  const save = signal<SaveState>('saved');
  const problem = signal<Problem | null>(null);
  const other = signal<Content | null>(null);
  let revision = 0;
  let otherRevision = 0;
  let sent: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | null = null;
  let closed = false;
  const keep = keeper(place, (kept) => {
    if (!kept) save.value = 'unsafe';
  });
  const keepNow = (synced: boolean) => keep.keep({ content: content.value, revision, synced, sent });

  async function open(): Promise<void> {
    const [kept, answer] = await Promise.all([ask('readKept', place), api('draft', planId)]);
    const mine = isKept(kept) ? kept : null;
    if (!answer.ok && answer.problem.kind !== 'missing') {
      if (!mine) {
        problem.value = answer.problem;
        return;
      }
      revision = mine.revision;
      content.value = mine.content;
      save.value = mine.synced ? 'saved' : 'on_device';
      later(RETRY_MS);
      return;
    }
    const theirs = answer.ok ? answer.value : { revision: 0, content: submitted ?? EMPTY_CONTENT };
    if (!mine || mine.synced) {
      revision = theirs.revision;
      content.value = theirs.content;
      return;
    }
    content.value = mine.content;
    revision = mine.revision;
    sent = mine.sent;
    if (revision === theirs.revision) later(0);
    else meet(theirs.content, theirs.revision);
  }

  /** The server has another revision: written elsewhere, or from here while its answer was lost. */
  function meet(text: Content, at: number): void {
    const theirs = contentHash(text);
    if (content.value && theirs === contentHash(content.value)) {
      revision = at;
      save.value = 'saved';
      keepNow(true);
    } else if (theirs === sent) {
      revision = at;
      later(0);
    } else clash(text, at);
  }

  function clash(text: Content, at: number): void {
    clearTimeout(timer);
    other.value = text;
    otherRevision = at;
    save.value = 'conflict';
  }

  function later(wait: number): void {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(() => void saveNow(), wait);
  }

  function saveNow(): Promise<void> {
    clearTimeout(timer);
    saving ??= put().finally(() => {
      saving = null;
    });
    return saving;
  }

  async function put(): Promise<void> {
    const going = content.value;
    if (!going || other.value) return;
    if (save.value !== 'unsafe') save.value = 'saving';
    sent = contentHash(going);
    keepNow(false);
    const answer = await api('saveDraft', planId, { revision, content: going });
    if (answer.ok) {
      revision = answer.value.revision;
      const newest = content.value === going;
      if (newest) save.value = 'saved';
      keepNow(newest);
      if (!newest) later(DEBOUNCE_MS);
      return;
    }
    if (answer.problem.code === 'other_revision') return lookAtOther();
    if (answer.problem.code === 'not_a_draft') save.value = 'locked';
    else {
      if (save.value !== 'unsafe') save.value = 'on_device';
      if (answer.problem.kind === 'refused' || answer.problem.kind === 'missing')
        problem.value = answer.problem;
      else later(RETRY_MS);
    }
  }

  async function lookAtOther(): Promise<void> {
    const answer = await api('draft', planId);
    if (answer.ok) meet(answer.value.content, answer.value.revision);
    else later(RETRY_MS);
  }

  void open();
  const retry = () => later(0);
  window.addEventListener('online', retry);

  return {
    content,
    save,
    problem,
    other,
    change(part) {
      if (!content.value) return;
      content.value = { ...content.value, ...part };
      if (!other.value) save.value = 'saving';
      keepNow(false);
      if (!other.value) later(DEBOUNCE_MS);
    },
    choose(which) {
      if (which === 'other') content.value = other.value;
      revision = otherRevision;
      other.value = null;
      save.value = 'saving';
      keepNow(false);
      later(0);
    },
    drop() {
      clearTimeout(timer);
      closed = true;
      keep.drop();
    },
    close() {
      closed = true;
      clearTimeout(timer);
      window.removeEventListener('online', retry);
      if (save.value === 'saving') void saveNow();
    },
  };
}
