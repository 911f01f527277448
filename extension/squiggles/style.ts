import tokens from '@fairway/shared/ui/styles/tokens.css?inline';

/** The product's tokens for a shadow tree: on the host, and in pixels, since a page's root font size is its own. */
const ownTokens = tokens
  .replaceAll(':root', ':host')
  .replace(/([\d.]+)rem/g, (_, rem: string) => `${Number(rem) * 16}px`);

/** Colours of underlines: enough contrast on white and on near black alike. */
const MARK_COLOUR = { warning: '#c8741a', hint: '#2f8fb3' } as const;

/** How each severity is underlined; the line's shape tells them apart without colour. */
export const UNDERLINE = {
  warning: `underline wavy ${MARK_COLOUR.warning} 1.5px`,
  hint: `underline dotted ${MARK_COLOUR.hint} 2px`,
} as const;

const css = `
:host {
  all: initial !important;
  position: absolute !important;
  left: 0 !important;
  top: 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
}
.clip { position: absolute; overflow: hidden; pointer-events: none; }
.mirror {
  position: absolute;
  left: 0;
  top: 0;
  box-sizing: border-box;
  border: 0;
  margin: 0;
  color: transparent;
  background: none;
  forced-color-adjust: none;
  user-select: none;
}
.mirror mark { color: inherit; background: none; text-decoration-skip-ink: none; text-underline-offset: 2px; }
.warning { text-decoration: ${UNDERLINE.warning}; }
.hint { text-decoration: ${UNDERLINE.hint}; }
.line { position: absolute; color: transparent; overflow: hidden; white-space: pre; }
.faded { text-decoration-line: none !important; }

.letters, .card { font: 400 14px/1.45 var(--fw-font); color: var(--fw-text); pointer-events: auto; }
.letters {
  position: absolute;
  left: 0;
  top: 0;
  width: max-content;
  display: flex;
  align-items: center;
  gap: 2px;
  padding: 3px;
  border: 1px solid var(--fw-line);
  border-radius: 999px;
  background: var(--fw-surface);
  box-shadow: var(--fw-shadow);
  cursor: pointer;
}
.letter {
  box-sizing: border-box;
  width: 18px;
  height: 18px;
  border-radius: 50%;
  display: grid;
  place-items: center;
  font-size: 11px;
  line-height: 1;
  font-weight: 700;
  border: 1px solid transparent;
}
.letter.yes { background: var(--fw-good-soft); color: var(--fw-good); border-color: var(--fw-good); }
.letter.no { background: none; color: var(--fw-warn); border: 1px dashed var(--fw-warn); }
.letter.open { color: var(--fw-muted); font-weight: 500; }
.count { padding: 0 7px 0 5px; font-size: 12px; font-weight: 600; color: var(--fw-warn); white-space: nowrap; }

.card {
  position: fixed;
  inset: auto;
  left: 0;
  top: 0;
  margin: 0;
  box-sizing: border-box;
  width: max-content;
  max-width: min(340px, calc(100vw - 16px));
  max-height: calc(100vh - 16px);
  overflow: auto;
  padding: 12px 14px;
  border: 1px solid var(--fw-line);
  border-radius: var(--fw-radius-l);
  background: var(--fw-surface);
  box-shadow: var(--fw-shadow-high);
}
.card p { margin: 0 0 8px; overflow-wrap: anywhere; }
.card .reason { font-weight: 600; padding-right: 20px; }
.card .fix { color: var(--fw-muted); }
.card .say { display: block; padding: 6px 10px; border-radius: var(--fw-radius); background: var(--fw-good-soft); }
.card .note { color: var(--fw-muted); font-size: 13px; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; margin: 10px -4px -2px; }
.actions button {
  font: inherit;
  font-size: 13px;
  font-weight: 500;
  min-height: 28px;
  padding: 3px 10px;
  border: 1px solid transparent;
  border-radius: var(--fw-radius);
  background: none;
  color: var(--fw-muted);
  cursor: pointer;
}
.actions button:hover { background: var(--fw-sunken); color: var(--fw-text); }
.actions button:focus-visible { outline: 2px solid var(--fw-accent); outline-offset: 1px; }
.actions .close { position: absolute; top: 6px; right: 6px; min-height: 26px; width: 26px; padding: 0; font-size: 17px; line-height: 1; }
.actions .main { background: var(--fw-accent); color: var(--fw-on-accent); }
.actions .main:hover { background: var(--fw-accent-strong); color: var(--fw-on-accent); }

@media (forced-colors: active) {
  .warning, .hint { text-decoration-color: LinkText; }
  .letter.yes { border-color: CanvasText; }
  .letter.no { border-color: GrayText; }
  .actions button { border-color: ButtonBorder; }
}
`;

/** The layer's sheet on a dark or a light page. */
export const layerCss = (onDark: boolean): string =>
  `${ownTokens}\n${css}\n:host { color-scheme: ${onDark ? 'dark' : 'light'} !important; }`;
