import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capture, show, tail } from './child.mjs';

const node = process.execPath;

describe('a child process', () => {
  it('is captured with both its streams and its exit code', async () => {
    const program = 'console.log("out"); console.error("err"); process.exit(3)';
    const { code, output } = await capture(node, ['-e', program]);
    expect([code, output.split('\n').sort()]).toEqual([3, ['', 'err', 'out']]);
  });

  it('that cannot be started fails with its name', async () => {
    await expect(capture('fairway-no-such-program', [])).rejects.toThrow('fairway-no-such-program');
  });

  it('gives its exit code, or 128 and the number of the signal that ended it', async () => {
    expect(await show(node, ['-e', 'process.exit(7)'])).toBe(7);
    expect(await show(node, ['-e', 'process.kill(process.pid, "SIGKILL")'])).toBe(137);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'is sent the %s that we are sent, and ends in its own way',
    async (signal) => {
      const inner = `process.on('${signal}', () => process.exit(5)); console.log('ready'); setInterval(() => {}, 1000);`;
      const outer = `import { show } from ${JSON.stringify(join(import.meta.dirname, 'child.mjs'))};
      process.exitCode = await show(process.execPath, ['-e', ${JSON.stringify(inner)}]);`;
      const running = spawn(node, ['--input-type=module', '-e', outer], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(running.stdout, 'data');
      running.kill(signal);
      expect(await once(running, 'exit')).toEqual([5, null]);
    },
  );
});

describe('tail', () => {
  it('keeps the last lines', () => {
    expect(tail('a\nb\nc\n', 2)).toBe('b\nc');
    expect(tail('a', 2)).toBe('a');
  });
});
