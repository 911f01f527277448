import type { Me } from '@fairway/shared/contract/me.ts';

/** Whose text it is: the key is handed out at sign-in and kept nowhere on this device. */
export type Owner = { person: Pick<Me['person'], 'id'>; outboxKey: string };

/** Where sealed text lies; the real one is the browser's own storage for this site. */
export type Places = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What nobody went on with for so long is let go. */
const DAYS_KEPT = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
const IV_BYTES = 12;

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * What was typed and not yet sent, sealed on this device (AES-256-GCM), so that a reload loses nothing and nobody reads it who
 * is not signed in as its author.
 * @param place what it is, the same on every visit
 */
export function typedStore(
  { person, outboxKey }: Owner,
  place: string,
  { store, now }: { store: Places; now: () => number },
) {
  const name = `fairway-typed ${place} ${person.id}`;
  const raw = Uint8Array.fromBase64(outboxKey, { alphabet: 'base64url' });
  const imported = crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const additionalData = bytes(name);
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, so that the newest text is the one that stays. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
  return {
    /** Keeps the newest text; rejects where this device does not let it. */
    keep: (value: unknown) =>
      inTurn(async () => {
        const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
        const plain = bytes(JSON.stringify({ at: now(), value }));
        const data = await crypto.subtle.encrypt(
          { name: 'AES-GCM', iv, additionalData },
          await imported,
          plain,
        );
        store.setItem(name, new Uint8Array([...iv, ...new Uint8Array(data)]).toBase64());
      }),
    /** What was kept; undefined where there is nothing, it is too old, or it does not open. */
    async read(): Promise<unknown> {
      try {
        const sealed = Uint8Array.fromBase64(store.getItem(name) ?? '');
        const iv = sealed.slice(0, IV_BYTES);
        const data = sealed.slice(IV_BYTES);
        const plain = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv, additionalData },
          await imported,
          data,
        );
        const { at, value } = JSON.parse(new TextDecoder().decode(plain)) as { at: number; value: unknown };
        return now() - at > DAYS_KEPT * DAY_MS ? undefined : value;
      } catch {
        return undefined;
      }
    },
    drop: () => inTurn(async () => store.removeItem(name)),
  };
}
