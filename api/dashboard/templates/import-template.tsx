import { readTemplateFile } from '@fairway/shared/templates';
import { Banner, Button } from '@fairway/shared/ui';
import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { asApiError } from '../client.ts';
import { saveTemplate } from './save.ts';

/** Larger than any template can be. */
const MOST_BYTES = 200_000;

/** Takes over a template from a file. It is not offered to anybody until HR has looked at it. */
export function ImportTemplate() {
  const { route } = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    setProblem(undefined);
    if (file.size > MOST_BYTES) {
      setProblem('This file is too large for a template. Choose one that was exported here.');
      return;
    }
    const read = readTemplateFile(await file.text());
    if (!read.ok) {
      setProblem(read.message);
      return;
    }
    const id = crypto.randomUUID();
    try {
      await saveTemplate(id, 0, { ...read.template, offered: false });
      route(`/templates/${id}`);
    } catch (thrown) {
      setProblem(asApiError(thrown).message);
    }
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>Import from a file</Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label="Template file"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          void take(file);
        }}
      />
      <div role="status">
        {problem && (
          <Banner tone="bad" title="Not imported">
            <p>{problem}</p>
          </Banner>
        )}
      </div>
    </>
  );
}
