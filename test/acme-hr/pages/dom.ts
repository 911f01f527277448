type Child = Node | string;

/** Makes an element with attributes and children. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A list of labels and what stands under them; rows without a value are left out. */
export function details(rows: [label: string, value: Child | null][]): HTMLElement {
  const shown = rows.flatMap(([label, value]) =>
    value === null ? [] : [el('div', {}, el('dt', {}, label), el('dd', {}, value))],
  );
  return el('dl', { class: 'details' }, ...shown);
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word[0])
    .join('');
}

export function avatar(name: string): HTMLElement {
  return el('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(name));
}

export function day(iso: string): string {
  return new Date(`${iso}T00:00`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
