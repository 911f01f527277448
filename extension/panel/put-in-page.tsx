import { Button } from '@fairway/shared/ui/index.ts';
import { sendMessage } from '../messages.ts';
import type { Inserted } from '../page-tools/insert.ts';
import { page, say } from './state.ts';

const SAID: Record<Inserted, string> = {
  inserted: 'Put into the field on the page. Undo there takes it back.',
  no_field: 'No field is open on the page, so the words are on your clipboard. Paste them where they belong.',
  refused: 'That field takes no words from us, so they are on your clipboard. Paste them there.',
};

/** Puts words of the plan into the field of the HR page that was written in last, or else on the clipboard. */
export function PutInPage({ words, what }: { words: string; what: string }) {
  const { tabId, enabled } = page.value ?? {};
  if (!enabled || typeof tabId !== 'number' || words.trim() === '') return null;
  async function put(tab: number) {
    const came = await sendMessage('insert', { tabId: tab, words }).catch(() => 'refused' as const);
    if (came !== 'inserted') {
      const copied = await navigator.clipboard.writeText(words).then(
        () => true,
        () => false,
      );
      if (!copied) return say('The page takes no words from us. Mark them here and copy them by hand.');
    }
    say(SAID[came]);
  }
  return (
    <div>
      <Button size="s" kind="quiet" aria-label={`Put into the page: ${what}`} onClick={() => void put(tabId)}>
        Put into the page
      </Button>
    </div>
  );
}
