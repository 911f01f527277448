/** Characters of an Ed25519 signature in base64url. */
const signatureLength = 86;

const broken = /^fairway1\.([\w-]+)\.([\w-]+)/;

/** Says whether a line has the length of a checkpoint, so that it is worth checking. */
export const isWholeLine = (line: string): boolean => /^fairway1\.[\w-]+\.[\w-]{86}$/.test(line);

/**
 * The checkpoints in a text: a mail, a page copied from, lines typed off paper. Line breaks within one do not matter.
 * What begins like a checkpoint and is cut short is given back as it is, so that it can be named.
 */
export function checkpointLines(text: string): string[] {
  const parts = text.split(/(?=fairway1\s*\.)/).filter((part) => part.startsWith('fairway1'));
  return parts.map((part) => {
    const typed = part.replaceAll(/\s/g, '');
    const [, payload, signature] = broken.exec(typed) ?? [];
    return payload && signature
      ? `fairway1.${payload}.${signature.slice(0, signatureLength)}`
      : part.trim().slice(0, 40);
  });
}
