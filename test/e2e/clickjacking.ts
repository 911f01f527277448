/** What a hostile page does with its own document; each runs in the page and knows where the button stands. */
export interface Attack {
  name: string;
  /** Hides, covers or moves what is shown; `at` is the middle of the button, in the page's client coordinates. */
  run(at: { x: number; y: number }): void;
  /** Where the page has the press aimed at, where that is not the button as it stood; `moved`: where it stands now. */
  press?: { x: number; y: number } | 'moved';
  /** It strikes as the pointer arrives: the press follows in the same moment. */
  atOnce?: true;
  /** Browsers count it as seen; our script in the page asks about it, and that cannot be taken out of the card's frame. */
  outside?: true;
  /** Chromium itself lets no click through to a frame while it lasts. */
  unreached?: true;
}

/** At least a dozen ways in which pages have had people click what they could not see. */
export const ATTACKS: Attack[] = [
  {
    name: 'the whole page nearly transparent',
    run: () => {
      document.documentElement.style.opacity = '0.01';
    },
  },
  {
    name: 'a filter that lets nothing through',
    run: () => {
      document.documentElement.style.filter = 'opacity(0.01)';
    },
  },
  {
    name: 'a blur',
    run: () => {
      document.documentElement.style.filter = 'blur(40px)';
    },
  },
  {
    name: 'a mask',
    outside: true,
    run: () => {
      document.documentElement.style.mask = 'linear-gradient(transparent, transparent)';
    },
  },
  {
    name: 'a mask taken off in the moment of the click',
    outside: true,
    run: () => {
      document.documentElement.style.mask = 'linear-gradient(transparent, transparent)';
      // A page hears of a press in a frame by losing the focus to it.
      document.body.appendChild(document.createElement('input')).focus();
      addEventListener('blur', () => document.documentElement.style.removeProperty('mask'));
    },
  },
  {
    name: 'a mask by its older name, for the border',
    outside: true,
    run: () => {
      document.documentElement.style.setProperty(
        '-webkit-mask-box-image',
        'linear-gradient(transparent, transparent)',
      );
    },
  },
  {
    name: 'a clip that leaves the button alone',
    run: ({ x, y }) => {
      document.documentElement.style.clipPath = `circle(14px at ${x}px ${y}px)`;
    },
  },
  {
    name: 'a blend that makes it white on white',
    run: () => {
      document.documentElement.style.mixBlendMode = 'difference';
      document.documentElement.style.isolation = 'isolate';
    },
  },
  {
    name: 'a cover that lets clicks through',
    run: () => {
      const cover = document.body.appendChild(document.createElement('div'));
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white;pointer-events:none';
      document.documentElement.append(cover);
    },
  },
  {
    name: 'a see-through cover that darkens what is behind it',
    run: () => {
      const cover = document.createElement('div');
      cover.style.cssText =
        'position:fixed;inset:0;z-index:2147483647;backdrop-filter:brightness(0);pointer-events:none';
      document.documentElement.append(cover);
    },
  },
  {
    name: 'a cover in the top layer that lets clicks through',
    run: () => {
      const cover = document.body.appendChild(document.createElement('div'));
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:auto;height:auto;margin:0;border:0;background:white;pointer-events:none';
      cover.showPopover();
    },
  },
  {
    name: 'a picture of the page before, by a view transition that lasts',
    unreached: true,
    run: () => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent =
        '::view-transition{pointer-events:none;background:white}::view-transition-group(root){animation-duration:60s}::view-transition-new(root){opacity:0;animation:none}';
      document.startViewTransition(() => undefined);
    },
  },
  {
    name: 'the page shrunk to a dot',
    run: ({ x, y }) => {
      document.documentElement.style.cssText += `;transform-origin:${x}px ${y}px;transform:scale(0.05)`;
    },
  },
  {
    name: 'the page blown up, the button alone in sight',
    run: ({ x, y }) => {
      document.documentElement.style.cssText += `;transform-origin:${x}px ${y}px;transform:scale(9)`;
    },
  },
  {
    name: 'the page turned round',
    run: ({ x, y }) => {
      document.documentElement.style.cssText += `;transform-origin:${x}px ${y}px;transform:rotate(180deg)`;
    },
  },
  {
    name: 'the page pushed out of the window, but for the button',
    run: ({ x, y }) => {
      document.documentElement.style.transform = `translate(${innerWidth - x - 30}px, ${innerHeight - y - 30}px)`;
    },
    press: 'moved',
  },
  {
    name: 'the button put under a click that is meant for something else',
    run: ({ x, y }) => {
      addEventListener(
        'mousemove',
        (event) => {
          document.documentElement.style.transform = `translate(${event.clientX - x}px, ${event.clientY - y}px)`;
        },
        { once: true },
      );
    },
    press: { x: 200, y: 200 },
    atOnce: true,
  },
  {
    name: 'a cover taken away in the moment of the click',
    run: ({ x, y }) => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white';
      document.documentElement.append(cover);
      cover.addEventListener('mousemove', (event) => {
        if (Math.hypot(event.clientX - x, event.clientY - y) < 30) cover.remove();
      });
    },
    atOnce: true,
  },
  {
    name: 'a pointer of the page’s own, drawn elsewhere',
    run: () => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = '* { cursor: none !important }';
      const pointer = document.body.appendChild(document.createElement('div'));
      pointer.style.cssText =
        'position:fixed;z-index:2147483647;width:12px;height:18px;background:black;pointer-events:none';
      addEventListener('mousemove', ({ clientX, clientY }) => {
        pointer.style.left = `${clientX - 400}px`;
        pointer.style.top = `${clientY - 300}px`;
      });
    },
    atOnce: true,
  },
];
