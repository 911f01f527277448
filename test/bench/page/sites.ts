import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The pages that are measured, on two hosts: one that the person allowed, and one that they did not. */
export interface Sites {
  allowed: string;
  other: string;
  close(): Promise<void>;
}

/** How many elements stand around the fields. */
export type PageSize = 'small' | 'large';
const ROWS = { small: 10, large: 1000 } as const;

/**
 * A review form as HR systems have it: a heading, a table of earlier reviews, a textarea and an editable body. The page
 * itself notes what a person at the keyboard would feel, and every write into the editable body.
 */
function reviewPage(size: PageSize): string {
  const row = (at: number) =>
    `<tr><td>${at}</td><td>Review ${at}</td><td><a href="#${at}">Open</a></td></tr>`;
  const rows = Array.from({ length: ROWS[size] }, (_, at) => row(at)).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Review</title>
<h1>Annual review</h1>
<p><label for="goals">Goals for the next quarter</label></p><textarea id="goals" rows="8" cols="80"></textarea>
<p id="improvements">Improvement goals</p>
<div id="editor" role="textbox" aria-multiline="true" aria-labelledby="improvements" contenteditable="true"
  style="min-height: 8em"></div>
<table>${rows}</table>
<script>
const felt = { frames: [], latencies: [], longTasks: 0, writes: 0 };
window.felt = felt;
addEventListener('input', (event) => {
  requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => felt.frames.push(performance.now() - event.timeStamp); port2.postMessage(0); });
}, true);
new PerformanceObserver((list) => { for (const one of list.getEntries()) if (one.name === 'keydown') felt.latencies.push(one.duration); })
  .observe({ type: 'event', durationThreshold: 16, buffered: true });
new PerformanceObserver((list) => { felt.longTasks += list.getEntries().length; }).observe({ type: 'longtask', buffered: true });
new MutationObserver((list) => { felt.writes += list.length; })
  .observe(document.getElementById('editor'), { subtree: true, childList: true, attributes: true, characterData: true });
</script></html>`;
}

/** Serves the pages at `/small` and `/large`. */
export async function serveSites(): Promise<Sites> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(reviewPage(request.url === '/large' ? 'large' : 'small'));
  });
  // The extension may look at 127.0.0.1; another address of the same machine is a site that nobody allowed.
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const elsewhere = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(reviewPage('small'));
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.2', resolve));
  return {
    allowed: `http://127.0.0.1:${port}`,
    other: `http://127.0.0.2:${(elsewhere.address() as AddressInfo).port}`,
    async close() {
      for (const one of [server, elsewhere]) {
        one.closeAllConnections();
        await new Promise((resolve) => one.close(resolve));
      }
    },
  };
}
