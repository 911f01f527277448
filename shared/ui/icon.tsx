/** The few signs the product uses; each is decoration beside words, never instead of them. */
const PATHS = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  info: 'M12 11v5.5M12 7.5v.01M12 21a9 9 0 100-18 9 9 0 000 18z',
  alert: 'M12 9v4.5M12 17v.01M10.3 4.3L2.6 18a2 2 0 001.7 3h15.4a2 2 0 001.7-3L13.7 4.3a2 2 0 00-3.4 0z',
  clock: 'M12 7v5.2l3.2 2M12 21a9 9 0 100-18 9 9 0 000 18z',
  lock: 'M7 11V8a5 5 0 0110 0v3M5.5 11h13v9.5h-13z',
  plus: 'M12 5v14M5 12h14',
  offline: 'M3 3l18 18M8.5 15.5a5 5 0 017 0M5 12a10 10 0 014-2.4M19 12a10 10 0 00-6-2.9M12 19.5v.01',
} as const;

export type IconName = keyof typeof PATHS;

/** One sign in the size and colour of the text around it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="fw-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
