import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256OfFile } from './file-hash.ts';

describe('the hash of a file', () => {
  it('is the SHA-256 that everybody else computes, of an empty, a small and a large one', async () => {
    for (const bytes of [new Uint8Array(), new Uint8Array([1, 2, 3]), new Uint8Array(3_000_001).fill(7)])
      expect(await sha256OfFile(new Blob([bytes]))).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('differs by one byte', async () => {
    expect(await sha256OfFile(new Blob(['a']))).not.toBe(await sha256OfFile(new Blob(['b'])));
  });

  it('says when a file cannot be read', async () => {
    const broken = { stream: () => new ReadableStream({ pull: (c) => c.error(new Error('gone')) }) } as Blob;
    await expect(sha256OfFile(broken)).rejects.toThrow('gone');
  });
});
