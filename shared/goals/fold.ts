/**
 * The text in lower case with typographic variants folded to plain ones, character for character: an offset in
 * the folded text is the same offset in the text given. HTML tags and entities become spaces, tags that break a
 * line become a line break.
 */
export function fold(text: string): string {
  return blankMarkup(lower(text).replace(/[^\x20-\x7e\n£€]/g, plain));
}

const PLAIN: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u2012': '–',
  '\u2014': '–',
  '\u2015': '–',
  '\u2265': '≥',
  '\uff05': '%',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
};

function plain(char: string): string {
  return PLAIN[char] ?? (/\s/.test(char) ? ' ' : char);
}

/** Lower case of the same length: a few letters (İ) have a longer lower form and stay as they are. */
function lower(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  return Array.from(text, (char) => {
    const low = char.toLowerCase();
    return low.length === char.length ? low : char;
  }).join('');
}

const TAG =
  /<\/?(?:p|br|li|ul|ol|div|span|b|i|u|em|strong|a|h[1-6]|table|tr|td|th|font|tbody)(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|amp|lt|gt|quot|#39|rsquo|lsquo|ldquo|rdquo|ndash|mdash|bull);/g;

function blankMarkup(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text;
  return text.replace(TAG, (markup) =>
    /^<\/?(?:p|br|li|div|ul|ol|tr|h\d)/.test(markup)
      ? '\n'.padEnd(markup.length)
      : entity(markup).padEnd(markup.length),
  );
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#39;': "'",
  '&rsquo;': "'",
  '&lsquo;': "'",
  '&ndash;': '–',
  '&mdash;': '–',
  '&bull;': '•',
};

function entity(markup: string): string {
  return ENTITIES[markup] ?? '';
}
