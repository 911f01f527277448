import fc from 'fast-check';

/** A request as it goes over the wire; what is sent need not be what the API takes. */
export interface Request {
  method: string;
  path: string;
  /** The index of whoever sends it; beyond the accounts, nobody. */
  who: number;
  headers: Record<string, string>;
  body?: string;
}

/** A request that the API takes, to be changed. */
export interface Seed {
  method: string;
  path: string;
  body?: unknown;
}

const HOSTILE = [
  ...[
    "' or 1=1 --",
    "'; drop table plan_event; --",
    '" or ""="',
    '1) union select * from person --',
    '%',
    '_',
    '\\',
  ],
  ...['\u0000', '\r\nx-injected: yes', '\n', '../../../etc/passwd', '<script>alert(1)</script>', '{{7*7}}'],
  ...['\ud800', 'a\udfffb', '😀', '\u202e', 'İ', 'ﬃ', ' ', '', 'null', 'NaN', '-0', '1e999', '0x10', 'true'],
  ...['__proto__', 'constructor', 'toString', '2026-02-30', '9999-99-99', '2026-03-02T09:00:00+99:99'],
];

const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.uuid(),
  fc.constant('x'.repeat(70_000)),
);

const deep = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let i = 0; i < levels; i += 1) value = i % 2 === 0 ? [value] : { a: value };
  return value;
};

const anyValue = fc.oneof(
  anyText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(null, true, -1, 0, 1e308, 2 ** 53, [], {}, [[]]),
  fc.constantFrom(10, 100, 3_000).map(deep),
);

/** Ways into a JSON value: of each part of it. */
const waysInto = (value: unknown, way: string[] = []): string[][] =>
  way.length < 12 && typeof value === 'object' && value !== null
    ? [way, ...Object.entries(value).flatMap(([name, part]) => waysInto(part, [...way, name]))]
    : [way];

type Change = { at: number; kind: 'replace' | 'remove' | 'add'; name: string; value: unknown };

function changed(value: unknown, [name, ...way]: string[], change: Change): unknown {
  if (name === undefined) {
    if (change.kind === 'replace') return change.value;
    if (typeof value !== 'object' || value === null) return change.value;
    return Array.isArray(value) ? [...value, change.value] : { ...value, [change.name]: change.value };
  }
  const parts: Record<string, unknown> = { ...(value as object) };
  if (way.length === 0 && change.kind === 'remove') delete parts[name];
  else parts[name] = changed(parts[name], way, change);
  return Array.isArray(value) ? Object.values(parts) : parts;
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(200),
  kind: fc.constantFrom('replace', 'remove', 'add'),
  name: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'id', 'orgId', 'roles', 'planId'), anyText),
  value: anyValue,
});

/** A body that is nearly what the route takes. */
const nearly = (body: unknown): fc.Arbitrary<string> =>
  fc.array(anyChange, { maxLength: 3 }).map((changes) => {
    const whole = changes.reduce((value, change) => {
      const ways = waysInto(value);
      return changed(value, ways[change.at % ways.length]!, change);
    }, body);
    return JSON.stringify(whole) ?? 'null';
  });

const levels = 50_000;

/** Whole JSON, nested deeper than a stack. */
const bottomless = (name: string): string => {
  const value = '['.repeat(levels) + ']'.repeat(levels);
  const command = `{"id":"${crypto.randomUUID()}","planId":"${crypto.randomUUID()}","type":"open_plan","version":1,"notedAt":"2026-03-02T09:00:00Z","data":${value}}`;
  return name === 'commands' ? `{"commands":[${command}]}` : `{"${name}":${value}}`;
};

/** What is no JSON, or too much of it. */
const malformed = fc.oneof(
  anyText,
  fc.constantFrom(
    '{',
    '[',
    '"',
    '{"a":',
    '{"a":1}}',
    '\ufeff{}',
    '{"a":1,"a":2}',
    'undefined',
    "{'a':1}",
    '{"a":01}',
  ),
  fc.constant('['.repeat(100_000)),
  fc.constantFrom('commands', 'content', 'policy', 'lines', 'name').map(bottomless),
  fc.constant('{"a":'.repeat(20_000)),
  fc.constant(`{"commands":[${'{},'.repeat(20_000)}{}]}`),
);
const overTheCap = fc.constant(JSON.stringify({ csv: 'x'.repeat(4_100_000) }));

const inAddress = anyText.map((text) => encodeURIComponent(text.toWellFormed().slice(0, 2_000)));
const rawInAddress = fc.constantFrom(
  '%00',
  '%ED%A0%80',
  '%zz',
  '%',
  '..%2f..%2f',
  '%0d%0ax-injected:%20yes',
  '//',
  ';',
);

/** The seed's path with one part, or its query, replaced. */
const anyPath = (path: string): fc.Arbitrary<string> => {
  const [address = '', query] = path.split('?');
  const parts = address.split('/');
  const part = fc.oneof(inAddress, rawInAddress);
  const swapped = fc.tuple(fc.integer({ min: 3, max: Math.max(3, parts.length - 1) }), part);
  const names = fc.constantFrom(
    'status',
    'cursor',
    'subject',
    'search',
    'audience',
    'region',
    '__proto__',
    'x',
  );
  const queries = fc.array(fc.tuple(names, part), { maxLength: 3 });
  return fc.tuple(fc.option(swapped, { freq: 2 }), queries).map(([swap, asked]) => {
    const where = swap && swap[0] < parts.length ? parts.with(swap[0], swap[1]).join('/') : address;
    const all = [...(query ? [query] : []), ...asked.map(([name, value]) => `${name}=${value}`)];
    return all.length > 0 ? `${where}?${all.join('&')}` : where;
  });
};

const inHeader = fc.oneof(
  fc.constantFrom('', ' ', 'Bearer', 'Bearer x', 'null', 'é', '\t', "' or 1=1 --", 'a'.repeat(6_000)),
  fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
);
const anyHeaders = fc.dictionary(
  fc.constantFrom(
    ...['content-type', 'accept', 'origin', 'cookie', 'authorization', 'x-forwarded-for', 'x-request-id'],
    ...['accept-language', 'if-none-match', 'range', 'x-http-method-override', 'x-forwarded-host'],
  ),
  inHeader,
  { maxKeys: 3 },
);

/** Requests like these, changed in every way that a hostile or broken client may. */
export function anyRequest(seeds: readonly Seed[], accounts: number): fc.Arbitrary<Request> {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'];
  return fc.constantFrom(...seeds).chain(({ method, path, body }) =>
    fc.record(
      {
        method: fc.oneof({ weight: 6, arbitrary: fc.constant(method) }, fc.constantFrom(...methods)),
        path: fc.oneof(fc.constant(path), anyPath(path)),
        who: fc.nat(accounts),
        headers: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, anyHeaders),
        body: fc.oneof(
          { weight: 8, arbitrary: nearly(body ?? {}) },
          { weight: 3, arbitrary: malformed },
          { weight: 1, arbitrary: fc.oneof({ weight: 20, arbitrary: anyText }, overTheCap) },
        ),
      },
      { requiredKeys: ['method', 'path', 'who', 'headers', 'body'] },
    ),
  );
}
